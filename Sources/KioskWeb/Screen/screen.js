// The customer's and the clerk's screen: draws the state that the kiosk sends, and sends back what is tapped.
// Everything shown is set as text, never as HTML: what was heard is a stranger's input.

const byId = (id) => document.getElementById(id)
let view = null
let connected = false

/** A few words in each language, so that nobody faces a screen that they cannot read. */
const words = {
  en: { idle: 'Speak, or type below', listening: 'Listening…', recognising: 'One moment…', suggesting: 'Did you mean…?', queued: 'I do not know this yet. It is kept, and will be asked when the network is back.', missed: 'I do not know this yet.', none: 'None of these', talk: 'Hold to talk', unreviewed: 'not yet checked by a native speaker', machine: 'machine translation', better: 'Ask for a better translation' },
  vi: { idle: 'Hãy nói, hoặc gõ bên dưới', listening: 'Đang nghe…', recognising: 'Xin chờ một chút…', suggesting: 'Ý bạn là…?', queued: 'Tôi chưa biết câu này. Câu hỏi đã được lưu và sẽ được gửi khi có mạng.', missed: 'Tôi chưa biết câu này.', none: 'Không phải các câu này', talk: 'Giữ để nói', unreviewed: 'chưa được người bản ngữ kiểm tra', machine: 'bản dịch máy', better: 'Xin bản dịch tốt hơn' },
  th: { idle: 'พูด หรือพิมพ์ด้านล่าง', listening: 'กำลังฟัง…', recognising: 'รอสักครู่…', suggesting: 'คุณหมายถึง…?', queued: 'ยังไม่รู้จักประโยคนี้ เก็บไว้แล้วและจะถามเมื่อมีเครือข่าย', missed: 'ยังไม่รู้จักประโยคนี้', none: 'ไม่ใช่ข้อใดเลย', talk: 'กดค้างเพื่อพูด', unreviewed: 'ยังไม่ได้ตรวจโดยเจ้าของภาษา', machine: 'แปลโดยเครื่อง', better: 'ขอคำแปลที่ดีกว่า' },
  id: { idle: 'Silakan bicara, atau ketik di bawah', listening: 'Mendengarkan…', recognising: 'Sebentar…', suggesting: 'Maksud Anda…?', queued: 'Saya belum tahu kalimat ini. Sudah disimpan dan akan ditanyakan saat jaringan kembali.', missed: 'Saya belum tahu kalimat ini.', none: 'Bukan salah satunya', talk: 'Tahan untuk bicara', unreviewed: 'belum diperiksa penutur asli', machine: 'terjemahan mesin', better: 'Minta terjemahan yang lebih baik' },
  ms: { idle: 'Sila bercakap, atau taip di bawah', listening: 'Sedang mendengar…', recognising: 'Sebentar…', suggesting: 'Maksud anda…?', queued: 'Saya belum tahu ayat ini. Ia disimpan dan akan ditanya apabila rangkaian pulih.', missed: 'Saya belum tahu ayat ini.', none: 'Bukan mana-mana', talk: 'Tekan dan tahan untuk bercakap', unreviewed: 'belum disemak penutur asli', machine: 'terjemahan mesin', better: 'Minta terjemahan yang lebih baik' },
  'zh-CN': { idle: '请说话，或在下面输入', listening: '正在听…', recognising: '请稍等…', suggesting: '您是想说…？', queued: '我还不会这句话。已经记下，网络恢复后会查询。', missed: '我还不会这句话。', none: '都不是', talk: '按住说话', unreviewed: '尚未经母语者审阅', machine: '机器翻译', better: '请求更好的翻译' },
  ko: { idle: '말씀하시거나 아래에 입력하세요', listening: '듣고 있어요…', recognising: '잠시만요…', suggesting: '이런 뜻인가요?', queued: '아직 모르는 문장입니다. 저장해 두었다가 네트워크가 돌아오면 물어보겠습니다.', missed: '아직 모르는 문장입니다.', none: '모두 아니에요', talk: '누르고 말하기', unreviewed: '원어민이 아직 확인하지 않음', machine: '기계 번역', better: '더 나은 번역 요청' },
  ja: { idle: '話すか、下に入力してください', listening: '聞いています…', recognising: '少々お待ちください…', suggesting: 'こういう意味ですか？', queued: 'まだ知らない文です。保存しました。ネットワークが戻ったら問い合わせます。', missed: 'まだ知らない文です。', none: 'どれでもない', talk: '押しながら話す', unreviewed: 'ネイティブ未確認', machine: '機械翻訳', better: 'より良い翻訳を頼む' },
  km: { idle: 'សូមនិយាយ ឬវាយអក្សរខាងក្រោម', listening: 'កំពុងស្តាប់…', recognising: 'សូមរង់ចាំបន្តិច…', suggesting: 'តើអ្នកចង់និយាយថា…?', queued: 'ខ្ញុំមិនទាន់ស្គាល់ប្រយោគនេះទេ។ បានរក្សាទុក ហើយនឹងសួរពេលមានបណ្តាញ។', missed: 'ខ្ញុំមិនទាន់ស្គាល់ប្រយោគនេះទេ។', none: 'មិនមែនទាំងនេះទេ', talk: 'ចុចឱ្យជាប់ដើម្បីនិយាយ', unreviewed: 'មិនទាន់ពិនិត្យដោយអ្នកនិយាយដើម', machine: 'បកប្រែដោយម៉ាស៊ីន', better: 'សុំការបកប្រែល្អជាងនេះ' },
  lo: { idle: 'ເວົ້າ ຫຼື ພິມຂ້າງລຸ່ມ', listening: 'ກຳລັງຟັງ…', recognising: 'ກະລຸນາລໍຖ້າ…', suggesting: 'ທ່ານໝາຍເຖິງ…?', queued: 'ຍັງບໍ່ຮູ້ຈັກປະໂຫຍກນີ້. ເກັບໄວ້ແລ້ວ ແລະ ຈະຖາມເມື່ອມີເຄືອຂ່າຍ.', missed: 'ຍັງບໍ່ຮູ້ຈັກປະໂຫຍກນີ້.', none: 'ບໍ່ແມ່ນທັງໝົດນີ້', talk: 'ກົດຄ້າງເພື່ອເວົ້າ', unreviewed: 'ຍັງບໍ່ໄດ້ກວດໂດຍເຈົ້າຂອງພາສາ', machine: 'ແປໂດຍເຄື່ອງ', better: 'ຂໍຄຳແປທີ່ດີກວ່າ' },
  my: { idle: 'ပြောပါ သို့မဟုတ် အောက်တွင် ရိုက်ပါ', listening: 'နားထောင်နေသည်…', recognising: 'ခဏစောင့်ပါ…', suggesting: 'ဒါကို ဆိုလိုတာလား…?', queued: 'ဒီစာကြောင်းကို မသိသေးပါ။ သိမ်းထားပြီး ကွန်ရက်ပြန်ရလျှင် မေးပါမည်။', missed: 'ဒီစာကြောင်းကို မသိသေးပါ။', none: 'ဒါတွေ မဟုတ်ပါ', talk: 'ဖိထားပြီး ပြောပါ', unreviewed: 'မိခင်ဘာသာစကားပြောသူ မစစ်ဆေးရသေးပါ', machine: 'စက်ဘာသာပြန်', better: 'ပိုကောင်းသော ဘာသာပြန် တောင်းရန်' },
}
const wordsIn = (language) => words[language] ?? words.en

async function send(method, path, body) {
  try {
    const response = await fetch(path, {
      method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    })
    if (!response.ok) {
      const problem = await response.json().catch(() => null)
      warn(problem?.error?.message ?? `${response.status} ${response.statusText}`)
    }
    return response.ok
  } catch {
    warn('…')
    return false
  }
}

function warn(text) {
  byId('banner').textContent = text
  byId('banner').hidden = !text
}

function show(id, text, language) {
  const element = byId(id)
  element.textContent = text ?? ''
  element.hidden = !text
  if (language) element.lang = language
}

function draw() {
  const { state, turn, languages, side, message, microphone } = view
  const speaker = turn?.from ?? languages[side]
  const w = wordsIn(speaker)
  warn(connected ? (state === 'deviceLost' ? message : microphone.problem ?? '') : '⚠ …')
  const status = {
    idle: w.idle, deviceLost: w.idle, listening: w.listening, recognising: w.recognising, suggesting: w.suggesting,
    queued: turn?.queued ? w.queued : w.missed, answering: '', apologising: message,
  }[state]
  show('status', status, speaker)
  show('heard', turn?.heard, turn?.from)
  show('said', state === 'answering' ? turn.text : '', turn?.to)
  show('reply', state === 'answering' ? turn.reply : '', turn?.from)
  const marks = []
  if (state === 'answering' && turn.provenance === 'cloud') marks.push(wordsIn(turn.to).machine, w.machine)
  else if (state === 'answering' && turn.reviewed === false) marks.push(wordsIn(turn.to).unreviewed, w.unreviewed)
  show('marks', marks.length ? '⚠ ' + [...new Set(marks)].join(' · ') : '')
  const suggestions = byId('suggestions')
  suggestions.replaceChildren()
  if (turn && (state === 'suggesting' || state === 'queued')) {
    for (const suggestion of turn.suggested) suggestions.append(tapButton(turn, suggestion))
    if (state === 'suggesting') suggestions.append(tapButton(turn, null))
  }
  if (state === 'answering' && turn.provenance === 'cloud') suggestions.append(betterButton(turn))
  for (const button of document.querySelectorAll('.talk')) {
    const language = languages[button.dataset.side]
    button.textContent = wordsIn(language).talk
    button.lang = language
    button.hidden = microphone.mode === 'off'
    button.setAttribute('aria-pressed', String(state === 'listening' && side === button.dataset.side))
  }
  byId('customer-language').value = languages.customer
  byId('clerk-language').value = languages.clerk
}

function tapButton(turn, suggestion) {
  const button = document.createElement('button')
  button.type = 'button'
  button.lang = turn.from
  button.append(suggestion?.text ?? wordsIn(turn.from).none)
  if (suggestion?.translation) {
    const small = document.createElement('small')
    small.lang = turn.to
    small.textContent = suggestion.translation
    button.append(small)
  }
  button.onclick = () => send('POST', `/v1/turns/${turn.id}/tap`, { phrase: suggestion?.phrase ?? null })
  return button
}

function betterButton(turn) {
  const button = document.createElement('button')
  button.type = 'button'
  button.lang = turn.to
  button.textContent = wordsIn(turn.to).better
  button.onclick = () => {
    button.disabled = true
    send('POST', `/v1/turns/${turn.id}/better`)
  }
  return button
}

let packTimer = null

/** What happens with a pack: shown while it is installed, and then long enough to be read by whoever put the stick in. */
function drawPack({ state, text, done }) {
  clearTimeout(packTimer)
  show('pack', state === 'installing' ? `${text} ${Math.floor(done * 100)} %` : text)
  byId('pack').className = state
  if (state !== 'installing') packTimer = setTimeout(() => show('pack', ''), state === 'refused' ? 60_000 : 15_000)
}

function fillLanguages(known) {
  for (const side of ['customer', 'clerk']) {
    const select = byId(`${side}-language`)
    for (const { tag, name } of known) select.add(new Option(name, tag))
    select.onchange = () => send('PUT', '/v1/languages', { ...view.languages, [side]: select.value })
  }
}

byId('typing').onsubmit = async (event) => {
  event.preventDefault()
  const text = byId('text').value.trim()
  if (!text) return
  const { languages, side } = view
  const other = side === 'customer' ? 'clerk' : 'customer'
  if (await send('POST', '/v1/turns', { text, from: languages[side], to: languages[other], side })) byId('text').value = ''
}

for (const button of document.querySelectorAll('.talk')) {
  const talk = (pressed) => send('POST', '/v1/talk', { side: button.dataset.side, pressed })
  button.onpointerdown = (event) => { button.setPointerCapture(event.pointerId); talk(true) }
  button.onpointerup = () => talk(false)
  button.onpointercancel = () => talk(false)
}

fillLanguages(await (await fetch('/v1/languages')).json())
view = await (await fetch('/v1/state')).json()
const events = new EventSource('/v1/events')
events.addEventListener('state', (event) => { view = JSON.parse(event.data); draw() })
events.addEventListener('pack', (event) => drawPack(JSON.parse(event.data)))
events.onopen = () => { connected = true; draw() }
events.onerror = () => { connected = false; draw() }
