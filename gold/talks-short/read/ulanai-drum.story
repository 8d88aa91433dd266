# reports
=== hesterby-argus 2034-06-17
GREAT DRUM MAY GO HOME

By seven votes to two the trustees of Hesterby Museum agreed on Thursday to part with the Great Drum of Ulanai, the pride of the upper gallery since a sea captain won it, bought it or stole it in 1891.

One string is attached. A room with steady air must stand ready in Port Ulanai before the crate is nailed shut here, director Maud Tillery explained: twenty degrees, half humidity, no sun. "It's goatskin. It would split in a week."

Old Mr Fenn, who dissented, asked what the museum would put in the hole. A model of the drum, it seems, is being made by the sixth form.

The gallery stays open on Sundays through August.
=== voice-of-ulanai 2034-06-24
"WE HAVE POURED THE FLOOR"

The drum house is coming along. Its walls reach a man's shoulder, the cooling machine is paid for by the fishing co-operative, and Tama Iroha, who speaks for the Council of Elders, expects the roof in November whatever Hesterby may say or do meanwhile.

His worry lies elsewhere. "Not one of us boards a ship to fetch it without having heard Hesterby say sorry," he told this paper. "My grandfather saw the captain's men come."

Reached by telephone, Ms Tillery said an apology was the mayor's business and not hers. The mayor's secretary wrote back within the hour: Mr Dunmow means to lay a form of words before the town meeting, and is holding off merely till the museum's historian has delivered her report on the events of 1891. She is expected to do so in August.

The women's choir has begun to practise.
# marks
talks: yes
party: Hesterby Museum | the trustees | Maud Tillery | Ms Tillery | the museum
party: Council of Elders | Tama Iroha | us
party: Mr Dunmow | the mayor | Hesterby
wait: hesterby-argus: Hesterby Museum | the crate is nailed shut here | A room with steady air must stand ready in Port Ulanai
wait: voice-of-ulanai: Council of Elders | boards a ship to fetch it | having heard Hesterby say sorry
wait: voice-of-ulanai: Mr Dunmow | lay a form of words before the town meeting | the museum's historian has delivered her report
