extension TableTexts {
    /// The words of Japanese: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let japanese = #"""
        # Particles stand behind a word; what ends a sentence, at its end.
        tail	は	が	を	に	へ	で	と	も	の	には	では	とは	にも	でも	って	だけ	など	ほど	ぐらい	くらい	ずつ	けど	ので	から来	んで # particles
        tail	たい	て	た	ます	ました	まして	ません か	ており	ている	ています	ていて	てい	てる	てます	ば	られ	れ	せ	させ	う	よう	ん	ない か	ず に	なく ても # endings
        tail	たいです	たいのですが	たいんですが	たいんですけど	てください	て下さい	でください	で下さい	てほしい	て欲しい	てもいいですか	でもいいですか	てもよろしいですか # requests as endings
        tail	てもらえますか	てもらえませんか	ていただけますか	ていただけませんか	てくれますか	てくれませんか	てくれる	て	で	てくれ	ちゃ	じゃ	てある	てあり	ておき # requests as endings; ませんか asks and denies nothing
        tail	ました	ましょう	ましょうか	ます	ますか	ですか	でしょうか	でしょう	です	だ	である	いですか	んですか	のですか	んですね	なんですけど	なんですが	んですが	んですけど	のですが # copula
        tail	な	さ	め	めに	そう	らしい	よね	れば	たら	なら	ように	ために	いい	いいです	いいですか	よろしい	よろしいですか	だった	でした	く	り	し	い # endings
        tail	させてください	させて	した	して	し	する	しま	すれ	さ れ	でき	できる	できま	できます	できますか	しています	してい	しております # support verb
        final	か	ね	よ	な	わ	ぞ	さ	かな	かしら	の	けど	が	けれど	けれども	ですけど	ですが	ですけれど	んですが	のですが # sentence ends
        light	私	私の	わたし	わたしの	僕	僕の	俺	私達	私たち	うち	我々	自分	こと	もの	ところ	方	ほう	のほう	用	用の	分	ため	さん	様 # speaker and bound nouns
        light	あの	えっと	えーと	ええと	じゃあ	では	それでは	それじゃ	まあ	なんか	ちょっと	もう少し	もうちょっと	もう	あと	まず	すぐ	今	ただ # fillers
        light	できれば	可能なら	もしよければ	よければ	よろしければ	恐れ入りますが	申し訳ないですが	悪いんですけど	お	ご	御	宛て	宛て の	届い た	届い # politeness
        light	いう	という	いる	います	いて	いるんですが	ある	あるんですが	なる	なります	なっ	て いる	いただ	いただき	泊まってる	泊まっている # support verbs
        want	ください	下さい	くださいませ	お願いします	お願い致します	お願いいたします	お願いできますか	お願いでき	お願い	頼みます	ちょうだい	もらえますか	もらえませんか	もらえる # requests
        want	いただけますか	いただけませんか	いただきたい	いただけない	くれますか	くれませんか	欲しい	ほしい	欲しいです	ほしいです	欲しいんですが	ほしいんですが	必要です	必要	もらいたい # wishes
        want	できますか	できませんか	られますか	可能ですか	いいですか	よろしいですか	大丈夫ですか	来ました	来たんですけど	来たんですが	に来ました	に来たんですけど	伺いました	に伺いました # permission, purpose
        want	たいです	たいのですが	たいんですが	たいんですけど	たいと思います	したいです	したいのですが	したいんですが	てください	てほしい	てもいいですか	てもらえますか	てもらえませんか	ていただけますか	ていただけませんか	てくれますか	てくれませんか # wishes behind a stem
        want	で下さい	でください	て下さい	てちょうだい	させてください	がいいんですが	がいいです	にします	でいいです	して	してください	して下さい	してもらえますか	してもらえませんか	していただけますか	して欲しい	してほしい	したい # wishes behind a stem
        info	何	何ですか	なんですか	何でしょうか	どれですか	教えてください	教えて	教えて下さい	教えてもらえますか	教えていただけますか	知りたい	知りたいです	知っていますか	知ってる # asking
        info	どう	どうですか	どんな	聞きたい	お聞きしたい	伺いたい	見せて	表示して	調べて
        ask	ですか	ますか	でしょうか	ましょうか	んですか	のですか	んですね	ますよね	ですよね	ますね	ですね	んでしょうか	るんでしょうか	ればいいんですか	ればいいですか	ればいいんですね	ればいい	べきですか # questions
        exist	ありますか	ございますか	あります か	置いてありますか	売っていますか	売ってますか	飛んでます	飛んでいますか	ありませんか	使えますか	使えます	ないですか	ないんですか # whether there is; the negative question asks the same
        has	あります	ございます	があります	がございます
        notTail	ない	ません	なかった	ませんでした	ず	ないで	なくて	じゃない	ではない	じゃありません	ではありません	くない	くありません	はありません	ないです	なし	抜き	抜きで	なしで	いりません	要りません	要らない	いらない	はいりません	は要りません # negation behind the word
        notTail	ないでください	なかったです	まい	たくない	たくありません	やめ	はない	がない	がありません	ありません	くなかった
        light	てたまらない	てたまりません	くてたまらない	くてたまらないんですが	たまらない	くて仕方ない	て仕方がない	てしょうがない	かもしれない	なければならない	なければなりません	なきゃ	ないといけない # so much that it cannot be borne; must
        courtesy	こんにちは	おはよう	おはようございます	こんばんは	はじめまして	もしもし # greetings
        courtesy	ありがとう	ありがとうございます	どうも	ありがとうございました # thanks
        courtesy	すみません	すいません	失礼します # apology
        courtesy	さようなら	じゃあね	また後で	バイバイ # leaving
        courtesy	はい	ええ	そうです	うん # assent
        person	彼	彼の
        person	彼女	彼女の
        person	彼ら
        yours	あなた	あなたの	君	君の
        # What binds to the word before.
        bindTail	から	からの # from
        bindTail	まで # until
        bindTail	よりも # than
        bindTail	前	前に	の前	の前に	まえに # before
        bindTail	後	後に	の後	の後に	あとで	の後で # after
        bindTail	以外	以外の # except
        bindTail	の代わり	の代わりに	代わりに # instead
        bindTail	の近く	近く	の近くに	の隣	のそば # near
        bind	毎 # every
        # Numbers.
        number	0	零	ゼロ
        number	1	一	一つ	ひとつ	一人	ひとり	一名	一日
        number	2	二	二つ	ふたつ	二人	ふたり	二名
        number	3	三	三つ	みっつ	三人	三名
        number	4	四	四つ	よっつ	四人	四名
        number	5	五	五つ	いつつ	五人	五名
        number	6	六	六つ	むっつ	六人	六名
        number	7	七	七つ	ななつ	七人	七名
        number	8	八	八つ	やっつ	八人	八名
        number	9	九	九つ	ここのつ	九人	九名
        multiplier	10	十
        multiplier	100	百
        multiplier	1000	千
        multiplier	10000	万
        ordinal	1	一番目	最初	第一
        ordinal	2	二番目	第二
        # May be left out.
        setting	ここ	こちら	ここに	ここで	こちらの	こちらに	この店	こちらのお店	このお店	ここの # here
        setting	そこ	あそこ	そちら	あちら # there
        deixis	この	これ	こちらのもの # this
        deixis	その	それ	あれ # that
        degree	とても	すごく	すぎ	すぎる	すぎます	すぎて	非常に	かなり	大変	本当に	ずいぶん	めちゃくちゃ	超	ものすごく	一番 # how much
        degree	もっと	より # more than now
        measure	枚	個	本	台	冊	着	足	匹	点 # classifiers
        measure	杯	カップ # cups
        measure	名	人	名様 # heads
        measure	人前	皿 # portions
        weak	買う5	購入 # what a shop has is asked for to be bought
        weak	使う5	使え1	利用 # use
        weak	行く5	行き # moving, when the goal is named
        weak	座る5	座れ1 # at a table one sits
        weak	来る	来	来て
        weak	入れ1	入れる1 # entering a booking
        # Time.
        time	今日	本日
        time	明日	あした
        time	昨日	きのう
        time	明後日	あさって
        time	朝	今朝
        time	午前	午前中
        time	昼	お昼
        time	午後
        time	夕方
        time	夜	晩
        time	今夜	今晩
        time	今週
        time	来週
        time	先週
        time	今月
        time	来月
        time	週末
        time	月曜	月曜日
        time	火曜	火曜日
        time	水曜	水曜日
        time	木曜	木曜日
        time	金曜	金曜日
        time	土曜	土曜日
        time	日曜	日曜日
        time	時
        time	半
        time	時間
        time	月
        time	日
        time	年
        time	泊
        time	早く	早めに
        time	遅く	遅れ1
        # Direction.
        way	左	左側	左手	左のほう	左の方
        way	右	右側	右手	右のほう	右の方
        way	左折	左に曲がる5	左へ曲がる5	左のほうに曲がる5	左の方に曲がる5
        way	右折	右に曲がる5	右へ曲がる5	右のほうに曲がる5	右の方に曲がる5
        way	まっすぐ	真っ直ぐ	直進
        way	引き返す5	戻る5
        way	上	上の階
        way	下	下の階
        way	外	屋外	外側
        way	中	室内	屋内	内側
        way	海外	外国	国外
        way	国内
        # Questions.
        which	どこ	どこですか	どこにありますか	どちら	どちらですか	どこにある	どの辺	どこでしょうか
        which	いくら	おいくら	いくらですか	料金はいくら	値段	価格
        which	いつ	何時	何時に	何時から
        which	どのくらい	どれくらい	どのぐらい
        which	何分
        which	何人
        which	何個	いくつ
        which	誰	どなた
        which	なぜ	どうして
        which	どれ	どの
        which	どうやって	どうすれば
        # Actions.
        act	送る5	出す5	発送	送付	郵送
        act	受け取る5	受け取り	受取	取りに	引き取る5	取る5
        act	両替	両替する	お金を両替
        act	替え1	換え1	変える1	変え1	変更	交換
        act	取り消す5	キャンセル
        act	予約	予約を入れて	予約を入れ	予約を取
        act	確認
        act	置く5	預ける1	預け1	預かる5	預かり	預けられ	置い
        act	付く5	付き	付いて	含む5	含まれ1	ついて
        act	返す5	返却
        act	返金	払い戻し
        act	払う5	支払う5	支払い	会計	お会計
        act	借りる1	借り1	レンタル
        act	延長
        act	直す5	修理
        act	壊れ1	壊れる1	故障
        act	なくす5	無くす5	紛失
        act	開く5	開け1	開ける1
        act	閉まる5	閉め1	閉じる1	閉める1
        act	点ける1	つけ1	つける1
        act	消す5
        act	始まる5	始め1
        act	終わる5	終わり
        act	話す5	言う5	しゃべる5	喋る5
        act	ゆっくり	ゆっくりめ	ゆっくりめに	ゆっくりと
        act	速i	速く	はやく
        act	聞く5	聴く5
        act	わかる5	分かる5	理解
        act	書く5
        act	電話
        act	食べ1	食べる1
        act	飲む5
        act	痛i	痛み	痛む5
        act	アレルギー
        act	写真を撮る5	撮影	写真撮る5
        act	印刷	プリント
        act	コピー
        act	引き出す5	お金をおろす5
        act	振り込む5	送金	振込
        act	チャージ	充電
        act	駐車
        act	たばこを吸う5	喫煙
        act	掃除
        act	洗濯
        act	待つ5
        act	試着
        act	切る5	カット
        act	登録
        act	チェックイン
        act	チェックアウト
        act	追加
        act	持ち帰る5	持ち帰り	テイクアウト
        act	起こす5
        act	流す5	再生
        act	泊まる5	宿泊
        act	売る5
        # Things.
        same	切符	チケット	券	入場券
        same	大人
        same	子ども	子供	こども	お子様
        same	朝食	朝ごはん	朝ご飯	朝飯
        same	昼食	昼ごはん	ランチ
        same	夕食	夕ごはん	晩ごはん	ディナー	夕飯
        same	料金	宿泊料金	お部屋	部屋代
        same	部屋	客室	ルーム
        same	お茶	茶
        same	コーヒー	珈琲
        same	水	お水
        same	お湯
        same	熱i	ホット	温かi	暖かi	あたたかi	熱々
        same	冷たi	アイス	冷えた
        same	アイスティー	冷たいお茶	アイスのお茶
        same	寒i	さむi
        same	暑i	あつi
        same	トイレ	お手洗い	化粧室
        same	エレベーター	リフト
        same	階段
        same	入口	入り口
        same	出口
        same	wifi	ワイファイ	無線lan	ネット	インターネット
        same	パスワード	暗証番号
        same	小包	宅配便	荷物 の 発送	宅急便
        same	荷物	スーツケース	かばん	鞄	バッグ	手荷物
        same	手紙
        same	切手
        same	テーブル	席	テーブル席	座席	お席
        same	メニュー
        same	レシート	領収書
        same	薬局	薬屋
        same	病院
        same	医者	先生
        same	歯医者	歯科
        same	看護師
        same	薬
        same	膝
        same	お腹	腹
        same	頭
        same	歯
        same	熱がある
        same	銀行
        same	現金
        same	お金
        same	クレジットカード	カード
        same	atm
        same	空港
        same	駅
        same	バス
        same	電車
        same	地下鉄
        same	タクシー
        same	車	自動車
        same	自転車
        same	携帯	携帯電話	スマホ	電話機
        same	simカード	sim
        same	充電器
        same	エアコン	冷房	クーラー
        same	タオル
        same	枕
        same	毛布
        same	鍵	カギ	キー
        same	パスポート	旅券
        same	書類
        same	運転免許	免許証	運転免許証
        same	大きi	大きな
        same	小さi	小さな
        same	安i
        same	高i
        same	辛i
        same	甘i
        same	おいし i	美味しi	おいしi
        same	新しi
        same	古i
        same	無料	ただで
        same	別の	他の	ほかの
        same	夫	主人	旦那
        same	妻	奥さん	家内
        same	母	お母さん
        same	父	お父さん
        same	うるさi
        same	汚i
        same	電気	照明	ライト
        same	天気
        offer	お使いになりますか	使いになりますか	ご利用になりますか	いりますか	要りますか	ご入用ですか	お入れしますか # asks whether the listener wants it
        same	もっと大きい	もう少し大きい	もうちょっと大きい	より大きい # a comparison asks for another size than the word alone
        same	もっと小さい	もう少し小さい	もうちょっと小さい	より小さい # a comparison asks for another size than the word alone
        same	瓶	一本	1本	ボトル	ペットボトル # a bottle is another thing to sell than a glass
        courtesy	わかりました # understanding, which is not assent to a fact
        courtesy	ごめんなさい	申し訳ありません	申し訳ございません # a regret, which is more than calling for attention
        degree	少し # a little: not to be exchanged for much
        light	で伺いました # coming with what one has wishes for nothing more
        done	しています	してあります	しております	しました	いたしました	ました # what has been done is not asked for again
        reply	それだけです	これだけです	以上です # an answer of its own, whatever thanks go with it
        act	おわかりになりますか	お分かりになりますか	おわかりですか	お分かりですか # asking whether one was understood is not understanding
        opposite	左折	右折
        opposite	熱i	冷たi
        opposite	寒i	暑i
        opposite	開く5	閉まる5
        opposite	午前	午後
        opposite	ゆっくり	速i
        """#
}
