extension TableTexts {
    /// The words of Khmer: `class<TAB>word<TAB>word # reason`; ``WordClass`` lists the classes.
    static let khmer = #"""
        # Politeness, address, particles.
        vocative	ចាស	បាទ	លោក	លោកស្រី	បង	ប្អូន	អ្នកនាង	អ៊ំ	ពូ	មីង	ណ៎	ហ្នឹង	ផង	សិន	មក	ទៅ	ទេ # address and particles
        light	នៅ	ក្នុង	ដែល	និង	ជាមួយ	សម្រាប់	គឺ	ជា	នឹង	កំពុង	បាន	ឲ្យ	ឱ្យ	អោយ	ដើម្បី # I, particles
        light	របស់ខ្ញុំ	របស់យើង	នូវ	ក៏	គ្រាន់តែ	ដោយ	ត្រង់	ខាង	សូម្បី	មួយភ្លែត # particles
        want	សូម	ចង់	ខ្ញុំចង់	ខ្ញុំចង់បាន	ខ្ញុំត្រូវការ	សុំ	ខ្ញុំសុំ	ជួយ	សូមជួយ	ខ្ញុំយក	អាច	តើខ្ញុំអាច	សូមឲ្យ	សូមឱ្យ	ឲ្យខ្ញុំ # requests
        want	មកយក	ខ្ញុំមក	អាចឲ្យ	អាចជួយ	ត្រូវ
        info	អ្វី	អ្វីខ្លះ	សូមប្រាប់	ប្រាប់	ចង់ដឹង	សូមសួរ	សួរ	ដឹង	យ៉ាងណា	យ៉ាងម៉េច # asking
        ask	តើ	ឬទេ	ឬអត់	មែនទេ	ឬនៅ	បានទេ	បានអត់	មែនអត់ # questions
        askFinal	ទេ	អត់	ឬ
        exist	មាន	តើមាន	លក់
        not	មិន	អត់	ពុំ	កុំ	គ្មាន	មិនមាន	អត់មាន	មិនចង់	មិនមែន	ហាម	ឥត	មិនត្រូវការ	មិនអាច	មិនទាន់ # negation; ទេ at the end only closes it
        courtesy	សួស្តី	ជំរាបសួរ	ជម្រាបសួរ	អរុណសួស្តី # greetings
        courtesy	អរគុណ	សូមអរគុណ	អរគុណច្រើន # thanks
        courtesy	សុំទោស	សូមទោស	អត់ទោស # apology
        courtesy	លាហើយ	ជម្រាបលា	លាសិនហើយ # leaving
        yours	របស់អ្នក	អ្នក
        person	គាត់	របស់គាត់
        person	ពួកគេ
        bind	ពី # from
        bind	មុន	មុនពេល # before
        bind	ក្រោយ	បន្ទាប់ពី	ក្រោយពេល # after
        bind	រហូតដល់ # until
        bind	ជំនួស # instead
        bind	ក្រៅពី # except
        bind	ជាង # than
        bind	ជិត	ក្បែរ # near
        bind	រាល់	រៀងរាល់ # every
        number	0	សូន្យ
        number	1	មួយ
        number	2	ពីរ
        number	3	បី
        number	4	បួន
        number	5	ប្រាំ
        number	6	ប្រាំមួយ
        number	7	ប្រាំពីរ
        number	8	ប្រាំបី
        number	9	ប្រាំបួន
        multiplier	10	ដប់
        number	20	ម្ភៃ
        number	30	សាមសិប
        number	40	សែសិប
        number	50	ហាសិប
        number	60	ហុកសិប
        number	70	ចិតសិប
        number	80	ប៉ែតសិប
        number	90	កៅសិប
        multiplier	100	រយ
        multiplier	1000	ពាន់
        multiplier	10000	ម៉ឺន
        multiplier	100000	សែន
        multiplier	1000000	លាន
        ordinal	1	ទីមួយ	ទី១
        ordinal	2	ទីពីរ
        deixis	នេះ	មួយនេះ # this
        deixis	នោះ	មួយនោះ # that
        setting	ទីនេះ	នៅទីនេះ	នៅនេះ	កន្លែងនេះ # here
        setting	ទីនោះ	នៅទីនោះ # there
        deixis	ឥឡូវ	ឥឡូវនេះ # now
        degree	ណាស់	ពេក	ខ្លាំង	ខ្លាំងណាស់	ខ្លាំងពេក	យ៉ាងខ្លាំង # how much
        measure	នាក់ # heads
        measure	កែវ	ពែង # cups
        measure	ដប # bottles
        measure	ចាន # plates
        measure	សន្លឹក	គ្រាប់	គ្រឿង	កញ្ចប់ # classifiers
        weak	ទិញ
        weak	ប្រើ	ប្រើប្រាស់
        weak	ទៅកាន់
        time	ថ្ងៃនេះ
        time	ថ្ងៃស្អែក	ស្អែក
        time	ម្សិលមិញ
        time	ព្រឹក	ពេលព្រឹក
        time	ព្រឹកនេះ
        time	ថ្ងៃត្រង់
        time	រសៀល	ពេលរសៀល
        time	រសៀលនេះ
        time	ល្ងាច	ពេលល្ងាច
        time	យប់	ពេលយប់
        time	យប់នេះ
        time	សប្តាហ៍នេះ
        time	សប្តាហ៍ក្រោយ
        time	ម៉ោង
        time	នាទី
        time	ថ្ងៃចន្ទ
        time	ថ្ងៃអង្គារ
        time	ថ្ងៃពុធ
        time	ថ្ងៃព្រហស្បតិ៍
        time	ថ្ងៃសុក្រ
        time	ថ្ងៃសៅរ៍
        time	ថ្ងៃអាទិត្យ
        way	ឆ្វេង	ខាងឆ្វេង	ទៅឆ្វេង	ដៃឆ្វេង
        way	ស្តាំ	ខាងស្តាំ	ទៅស្តាំ	ដៃស្តាំ
        way	ត្រង់ទៅ	ទៅត្រង់
        way	ឡើង	ខាងលើ
        way	ចុះ	ខាងក្រោម
        way	ខាងក្នុង
        way	ខាងក្រៅ
        way	ក្រៅប្រទេស	បរទេស
        way	ក្នុងប្រទេស
        which	ឯណា	នៅឯណា	នៅណា	ណា	កន្លែងណា	នៅកន្លែងណា
        which	ប៉ុន្មាន	តម្លៃប៉ុន្មាន	ថ្លៃប៉ុន្មាន	តម្លៃ
        which	ម៉ោងប៉ុន្មាន	ពេលណា	អង្កាល់	នៅពេលណា
        which	យូរប៉ុណ្ណា
        which	អ្នកណា	នរណា
        which	ហេតុអ្វី
        act	បត់
        act	បើក
        act	បិទ
        act	ផ្ញើ
        act	ទទួល	មកទទួល
        act	ប្តូរប្រាក់	ដូរលុយ	ប្តូរលុយ
        act	ប្តូរ	ដូរ
        act	លុបចោល	បោះបង់
        act	កក់	កក់ទុក
        act	ណាត់	ការណាត់ជួប	ណាត់ជួប
        act	បង់	បង់ប្រាក់	បង់លុយ
        act	ជួល
        act	ខ្ចី
        act	ជួសជុល
        act	ខូច
        act	បាត់
        act	និយាយ
        act	យឺត	យឺតៗ	យឺត ៗ
        act	លឿន
        act	យល់
        act	ញ៉ាំ	ពិសា	ហូប
        act	ផឹក
        act	ឈឺ
        act	ប្រតិកម្ម	អាឡែស៊ី
        act	ថតរូប
        act	ផ្ញើទុក	ទុក
        act	រង់ចាំ	ចាំ
        act	គិតលុយ	គិតប្រាក់
        act	ដកប្រាក់	ដកលុយ
        act	ផ្ញើលុយ	ផ្ទេរប្រាក់
        act	ស្នាក់នៅ
        same	សំបុត្រ
        same	មនុស្សពេញវ័យ	មនុស្សធំ
        same	កុមារ	ក្មេង
        same	បន្ទប់
        same	បន្ទប់ទឹក	បង្គន់
        same	អាហារពេលព្រឹក	អាហារព្រឹក
        same	អាហារថ្ងៃត្រង់
        same	អាហារពេលល្ងាច
        same	តែ
        same	កាហ្វេ
        same	ក្តៅ
        same	ត្រជាក់
        same	ទឹក
        same	ទឹកកក
        same	វ៉ាយហ្វាយ	wifi
        same	លេខសម្ងាត់	លេខកូដ	password
        same	តុ
        same	ម៉ឺនុយ
        same	វិក្កយបត្រ	បង្កាន់ដៃ
        same	លុយ	ប្រាក់
        same	ឱសថស្ថាន
        same	ថ្នាំ
        same	គ្រូពេទ្យ	វេជ្ជបណ្ឌិត	ពេទ្យ
        same	មន្ទីរពេទ្យ
        same	ធនាគារ
        same	អាកាសយានដ្ឋាន	ព្រលានយន្តហោះ
        same	តាក់ស៊ី
        same	ឡាន	រថយន្ត
        same	កញ្ចប់ឥវ៉ាន់	អីវ៉ាន់
        same	វ៉ាលី	កាបូប
        same	លិខិតឆ្លងដែន
        degree	បន្តិច	បន្តិចបន្តួច	បន្តិចផង # a little: not to be exchanged for much
        need	ត្រូវការ	ចង់បាន	យក # who needs it decides: the speaker asks for it, the listener is offered it
        me	ខ្ញុំ	យើង	យើងខ្ញុំ	នាងខ្ញុំ	ខ្ញុំបាទ # the speaker: with him, a need is no offer
        same	ទៅមក	ទៅ មក # there and back is another ticket
        reply	ទេ អរគុណ	អត់ទេ អរគុណ # an answer of its own, whatever thanks go with it
        done	ហើយ # what has been done is not asked for again
        has	ខ្ញុំមាន # the speaker has it
        opposite	ឆ្វេង	ស្តាំ
        opposite	ក្តៅ	ត្រជាក់
        opposite	បើក	បិទ
        opposite	យឺត	លឿន
        """#
}
