# title: Nothing left
# summary: Half past midnight, and the hotel has sold more rooms than it has. A man is asking for his, with his family behind him.
# role: You are the night receptionist of the Pier Hotel, on your own until seven.
# setting: hotel
# channel: counter
# customer: SINGH (Mr Singh), look singh, temperament anxious
# cast: BELL (Mr Bell), look moreau, bystander
# level: 3
# minutes: 10
# fault: company
# objective: read-cues
# objective: show-care
# objective: be-direct
# objective: set-expectations
# objective: explain-plainly
# objective: solve-together
# objective: make-amends
# language: en

// What is true of Mr Singh, and comes out only when he is asked well:
// On 11 March he booked a family room at the front for Saturday, 25 July, £148 with £40 paid, arriving after eleven.
// He locked up his school at five and drove 290 miles, with a puncture. The hotel sells three rooms too many each
// regatta, because three never come. Tonight they all came. There isn't a bed in town.
// At ten to seven the survey ship Elspeth Ross comes round the point, and his wife Ruth, her cook since January, is on her.
// He has told Jasmin, nine, and Nell, six, that they will see her from their bed. Her father, Mr Bell, came for that too.
// Ruth used to book everything. Since January he has missed a school trip, a dentist and the electric. He printed the
// paper in March, folded it in four, and hasn't dared to look at the date since the puncture.
// He has tried two car parks, the back door, and a lie over his shoulder: "They're just looking."
// "All right" would be: somebody says before Mr Bell whose mistake it was, and the girls lie where they can see the water.

VAR calm = 30
VAR trust = 28

// He knows that the day on his paper is right.
VAR day_right = false
// He has told you of the ship.
VAR ship = false
// 1: the lounge. 2: the guesthouse.
VAR bed = 0

-> desk

=== desk ===
Half past twelve. On the rack behind you hangs one key. Two girls sleep on the luggage, an old man upright beside them. #enter: Mr Bell
SINGH: So it's gone, the room. Or is it, sorry, is it that it isn't ready? If it's no I'd sooner be told, I only talk, if nobody says. We'd only want it until seven. #mood: tense
*   No, it's gone, Mr Singh. I've no room tonight, and there's none in town. I rang round all of them at ten. #use: be-direct #trust: +3 #note: It is a hard thing to say first. But he has been hoping in three directions at once, and now there is only one. #thought: All of them. At ten. So somebody has at least, right. Right.
    SINGH: All of them. At ten. We were still at the, we had a puncture then. #mood: tense
*   [Put the pen down, look at him, and wait until he has got to the end of it. #use: hear-out #calm: -4 #trust: -3 #note: With another man it would be the very thing. This one has told you what he does when nobody says anything, and so he does it. #thought: They're waiting for me to say something. What is it you say?]
    SINGH: It's only that I rang, in March it was, and the lady said, and then we had the puncture. So. That isn't what you, sorry. #mood: upset
*   Let me have one more look. On regatta night there's often something that drops out about one. #slip: kept-waiting #slip: vague #note: You know that there's nothing. You want to give him a minute's hope, and he'll stand in it for ten. #thought: One. It's thirty-five past now. Twenty-five minutes, I can hold them for twenty-five.
    SINGH: And is that, is there one now? No. No, I'll wait. I'm good at it. #mood: upset
*   Was it one of those booking websites? They sell us rooms that we've never had, every single regatta. #slip: assumed #slip: blamed #note: It happens, and it would be nobody's fault in this house. He rang you up himself, and now he doubts that too. #thought: Did I? I rang. Didn't I ring? Ruth would know if I rang.
    SINGH: I rang. I think I, it was a lady, I rang in my break. Does that, is that different? #mood: upset
-   SINGH: Sorry, Mr Bell. Nearly done, they're just looking. #mood: tense #gesture: turn-away
    SINGH: Only it needn't be the proper one. If there was something smaller. If there was a single. #mood: tense
    -> just_looking

=== just_looking ===
He laughs, at nothing. You aren't looking.
*   There's no single either, Mr Singh. I'd sooner say it twice now than have you stand here hoping until two. #use: stick-to-facts #calm: -5 #trust: -4 #note: It's as honest as it would have been a minute ago. But he isn't asking that any more. He can't turn round, and so he asks. #thought: I know. I know there isn't. I only need a bit longer with my back to them.
    SINGH: No. No, of course. I did hear you the, I heard. #mood: upset
*   [Turn the big book round to him, run a finger down it, and ask him quietly who is back there. #use: read-cues #calm: +3 #trust: +5 #note: Now it is true that somebody is looking. It buys him the two minutes which he needed more than a single. #thought: They've made it look like looking. Do they do that for everybody?]
    SINGH: Jasmin's nine, and Nell's six. That's my wife's father. He's eighty, he sat in the middle so that they could lie. #mood: tense
*   Why don't you sit down with your family a while? I'll call you over as soon as anything turns up. #slip: vague #slip: half-listened #note: A chair is kind. But it stands beside the people that he has just lied to, and nothing is going to turn up. #thought: Sit there? And say what?
    SINGH: I'd rather, if it's all the same, I'll stand. If I sit down they'll think that it's done. #mood: upset
*   Believe me, I wish I could. There's nothing, big or small, that I can do for anybody. #slip: nothing-we-can-do #note: You mean the rooms. He hears it about the tea, the chairs, the night and the children. #thought: Then it's the car. It's eleven degrees. Who gets the front seat?
    SINGH: Nothing. No. So would it be, do they mind people sleeping in the car park? Does somebody come? #mood: upset
-   { calm < 8: -> to_the_car }
    He puts down a child's shoe, soaked, and a printed sheet folded in four. His thumb stays on the sheet. #prop: folded-note
    SINGH: It's all on there. You needn't, I did print it. She's got the other one on. The shoe, I mean. #mood: tense
    -> shoe

=== shoe ===
*   May I see it a moment? If I've got the number off that, I can trace what happened to you in the books. #use: root-cause #calm: -6 #trust: -4 #note: Sensible, and it will have to come. But look at the thumb: he has shown it to you so as not to be asked for it. #thought: Not yet. Don't let them open it yet.
    SINGH: It's a bit, it got damp. I'd rather, in a minute. If that's, in a minute. #mood: upset
*   (heater) [Take the shoe and not the sheet, stuff it with last night's paper, and stand it on the heater. #use: show-care #calm: +3 #trust: +5 #note: There's no room in it for anybody. But it's the first thing tonight that somebody has taken off him. #thought: Yesterday's racing page. Ruth does it with the racing page.]
    SINGH: Oh. You don't have to, that's. It needs the tongue pulling out, or it, yes. Like that. #mood: neutral
*   If you're guaranteed, we'd normally walk you to a sister house. I'd need the rate code off that, though. #slip: jargon #note: To you it's a kindness with a name. A man with two sleeping children has heard the word walk. #thought: Walk. I can carry one. Mr Bell can't carry the other.
    SINGH: Walk? Is it, how far would we have to? Because they're asleep, and he's got the hip. #mood: upset
*   You poor things! That's no hour to be bringing two little ones down here. You'll be on your knees. #slip: blamed #note: You pity them, and it's honest. He hears at what hour a father should have come. #thought: We'd have been here by ten. There was a nail. I couldn't shift the third nut.
    SINGH: No. It was to have been ten. I couldn't get the wheel to, in the end a man stopped. #mood: upset
-   { calm < 8: -> to_the_car }
    SINGH: So there hasn't been a mistake. At this end. Or at, I'm not saying this end. At any end. #mood: tense
    He is looking at the sheet.
    -> any_end

=== any_end ===
*   The mistake's at this end, all of it. We sell three rooms more than we've got, and tonight everybody came. #use: admit-failure #calm: -4 #trust: -9 #note: True, and brave. But he hasn't seen the day on that sheet yet, and until then he takes it for good manners. #thought: They're being nice. People are nice when they've seen that it's you.
    SINGH: That's kind of you. You needn't. You don't know what I've, it could still be me. #mood: tense
    -> inside_pocket
*   Shall we open that together? I'll hold one corner, and whatever day it says, there'll be two of us. #use: read-cues #note: You noticed which end he is afraid of. He couldn't look alone, and he won't be made to. #thought: Since the puncture. I haven't looked since the puncture. What if it says the eighteenth?
    { trust < 26:
        SINGH: I'd rather, no. If it's wrong then it's in front of, no. #mood: upset
        -> inside_pocket
    }
    SINGH: I haven't actually, since March. If I've put the wrong, no. Go on. You pull. #mood: tense
    -> the_day
*   Could it be the wrong weekend? No shame in it, the regatta moves every year and we get five of those. #calm: -8 #trust: -10 #slip: assumed #note: It's gently put, and you would forgive him. It is the one thing that he has been afraid of for three hours. #thought: There. They can tell by looking at me.
    SINGH: Five. So it's, people do do that. I thought it might be that. #mood: upset
    -> inside_pocket
*   I shouldn't look for mistakes. It's regatta, and it's the same all along the front tonight. #trust: -4 #slip: made-excuses #slip: half-listened #note: You would spare him an inquest. He wants one very much, as long as somebody else reads out the verdict. #thought: The other houses don't have my name down wrong.
    SINGH: The same in all the, yes. I suppose in the others they, yes. #mood: tense
    -> inside_pocket

=== the_day ===
~ day_right = true
It comes open along the folds. Saturday, 25 July. One family room, at the front. Arriving after eleven. £40 paid. #sound: paper #calm: +4
He laughs, can't stop, and makes a cough of it so as not to wake them.
SINGH: That's tonight. It's the right, sorry. Don't tell me how, not yet. Only, I did do it right, did I? #mood: upset #gesture: hand-on-chest #thought: Three hours. I've been driving that date in front of me for three hours. #pause: He has laughed till he coughed, over a date. What was he afraid of? And what is he asking for now?
*   Sold twice. We let three more than we have, because three never come, and today they came. That was us. #use: explain-plainly #calm: -4 #trust: -4 #note: It's plain, and he'll need it before the night is out. But he said not yet, and he had asked you something smaller. #thought: Three more than they've. Stop, stop, I only wanted the one word.
    SINGH: Sold. No, I can't, sorry, I can't add that up now. But it's right, is it? What's on there? #mood: upset
*   You did every bit of it right, and you've stood there this whole time sure that you hadn't. I'd be shaking. #use: validate #calm: +2 #trust: +4 #note: He asked for one word before anything else, and you gave it to him. Where the room went will keep until he can hear it. #thought: Every bit. I am shaking. It's the coffee, though. It's partly the coffee.
    SINGH: Do I look it? It's the coffee. Every bit of it, though. Right. Right, then. #mood: relieved
*   After ten it drops off the guarantee, I think, and then the system re-lets it. It'll be the late arrival. #slip: jargon #slip: blamed #note: Quick, and it sounds like an answer. You have handed it back to him: he was late, so it was him. #thought: After eleven, it says. I told her after eleven. Didn't I tell her early enough?
    SINGH: So it is the, because of the puncture. So if I'd done the nuts faster. #mood: upset
*   The day desk had your late note, and it's gone. That was Liam, at two, and I'll take it up with him. #slip: blamed #slip: assumed #note: You would like it to be somebody's fault that isn't here. He looks after a school, and he's sorry for everybody who gets a thing wrong. #thought: Some poor lad. He'll get it in the neck on Monday for my puncture.
    SINGH: I wouldn't want anybody to, don't write that down. He'll be on holiday money. #mood: upset
-   -> seven

=== inside_pocket ===
The sheet goes into his inside pocket, folded, and he buttons it. #prop: no-folded-note
SINGH: It'll be me. It generally is, since January, please don't ask me what. What have they, on yours, what's it down as? Just say it. #mood: upset #thought: If it's theirs I can hear it. It's only mine that I can't.
*   What's happened since January? You've said that as if something had stopped working for you. #use: open-question #calm: -4 #trust: -4 #note: You heard what it was about, and at another hour he'd be glad to be asked. He had begged you not to, and had asked you for a date. #thought: Don't tell them the electric. Tell them the dentist.
    SINGH: My wife works away. She did all the, I do it now. There was a dentist. No, leave it, sorry. It doesn't matter what's on yours. #mood: upset
*   I've got you here in the book: the twenty-fifth, at the front, after eleven. Does yours say the same? #use: root-cause #calm: +3 #trust: +2 #note: He asked what was on yours, and you read it out to him with nothing around it. He can only look at his own once he knows what it ought to say. #thought: The twenty-fifth. That's today. It was today when we left.
    ~ day_right = true
    SINGH: The twenty-fifth, yours? Then mine's, hang on, it's stuck. Oh. It's the same. It says the same, look. #mood: tense #sound: paper #prop: folded-note
    You tell him that it was sold twice. He says it after you, under his breath.
*   It wasn't you, Mr Singh, I'd put money on that. You're not a man who muddles a date, and it shows. #slip: hollow-sorry #note: You would cheer him up, and you have known him for nine minutes. He thinks of the electric. #thought: They should see the kitchen.
    SINGH: No. Well. You haven't seen the, we had candles for a day and a half in May. #mood: tense
*   Well, let's not go digging tonight. However it came about, there are four of you and I've no beds. #slip: negative-language #slip: avoided #note: Practical, and he nods. So it stays his fault, and he'll carry it over to the chair. #thought: However it came about. They've said it very nicely.
    SINGH: No. However it came about. You're right, it's, yes. #mood: upset
-   { calm < 8: -> to_the_car }
    -> seven

=== seven ===
{ calm >= 46:
    SINGH: Could they stop here? It's only, it has to be until seven. And nearer to that window. Any window. Well, no, that side. #mood: tense
- else:
    SINGH: Could they stop where they are? It's only until, it has to be until seven. I can stand. I'd stand by the window. #mood: upset
}
*   Sallow has a guesthouse, forty minutes off, with one twin room. I could have it held. #use: offer-solution #calm: -4 #trust: -4 #note: It's a real room, with real beds, and it was good of you to find it. But you heard the beds, and he was speaking of a window. #thought: Forty minutes. That's, what's that from seven. It's no good from seven.
    SINGH: Forty. And then forty back. That's very, could I think about it? #mood: tense
*   You've said seven to me twice, and both times you looked out that way. What comes at seven? #use: open-question #use: hear-out #trust: +3 #note: He'd never have told it without being asked, because it is only a treat, and he has no right to it. #thought: Nobody's asked me that in one go. It's always the room.
    ~ ship = true
    SINGH: A ship. The Elspeth Ross, it's a survey ship. Ten to seven, round the point. My wife's the cook, since January. #mood: upset
    SINGH: I told the girls they'd see her from bed. Your actual bed, I said. I don't know why actual. #mood: upset
*   What would get you through the night, the four of you? Tell me, and I'll see how near I come. #use: solve-together #note: It's a generous question, and too wide for a man who asks for nothing. He takes the smallest thing that he can see. #thought: Whatever's no trouble. What is there that's no trouble?
    SINGH: Oh, whatever's, a blanket. If there was a blanket. We don't want to be a, and the window. #mood: tense
*   Stay here by me until two. One of them always misses the last train, and that room's yours. #slip: over-promised #note: It would need a stranger's train to be missed. He has already turned half round to tell them. #thought: Two. I can tell them two. Oh thank God, I can tell them something.
    SINGH: Two? Really? I'll tell them, shall I, I can tell them two. #mood: relieved
-   { trust < 9: -> bell_rings }
    -> is_it_done

=== is_it_done ===
BELL: Is it done, Davinder? #mood: neutral
{ day_right:
    SINGH: Nearly, Mr Bell. It's just, they're just. Sorry. #mood: upset #gesture: turn-away #thought: Fourteen years and I still can't call him anything else. He's never once asked me to.
- else:
    SINGH: Nearly, Mr Bell. Don't tell him, please. Not till I've seen what's on there. #mood: upset #thought: Fourteen years and I still can't call him anything else. He's never once asked me to.
}
*   {day_right} It isn't, Mr Bell. He booked the right night in March and we sold it twice. It's me you're waiting for. #use: own-it #calm: +4 #trust: +5 #note: You let the whole lobby hear it, and it is not a pleasant thing to call out. He could never have said it for himself. #thought: Out loud. With him sitting there. It'll be all right for her to know it, then.
    BELL: Twice? That's a good trick. Ruth's uncle did that with a boat. #mood: neutral
*   {not day_right} It's not, Mr Bell. I've no room to give him, and that's the hotel's doing. It's me you're waiting for. #use: own-it #calm: -3 #trust: -4 #note: Brave, and it's true. But he begged you not to, and now the old man wants the one thing that he can't bear to unfold. #thought: He's going to ask to see the paper. He always reads things.
    BELL: The hotel's, is it? What does the paper say? #mood: neutral
    SINGH: It's, I've got it safe, Mr Bell. #mood: tense
*   Four of you here, in the dark, after a puncture, in one piece. I'd call that done, never mind the room. #use: empathise #calm: -3 #note: Kind, and meant for him alone. It leaves the old man's question in the air: a mercy only while that sheet hasn't been looked at. #thought: Yes, but he's asked. He's sitting there, and he's asked.
    SINGH: That's kind. It isn't what he, sorry, he'll want to know. It's not done, Mr Bell. I'm seeing to it. #mood: upset
*   Very nearly there, sir. We're going through the options, and Mr Singh's picking one for you all. #trust: -5 #calm: -3 #slip: vague #note: You cover for him, as he would himself. So there are two of you who have told the old man something that isn't so. #thought: Options. He'll ask what options. He was thirty years in insurance.
    BELL: Options! I thought we had a room. #mood: tense
    SINGH: We do. We did. In a minute, Mr Bell. #mood: upset
*   There's been a bit of a mix-up with his booking, sir, so there isn't any room as things stand. #slip: negative-language #slip: blamed #note: You chose soft words, and they point at him: his booking. That's how it will be told in the car. #thought: My booking. Well, it was. It's my name on it.
    BELL: A mix-up. Ah. #mood: neutral
    SINGH: I'm sorry, Mr Bell. I don't know what I've, I'm sorry. #mood: upset
-   { calm < 12: -> to_the_car }
    { trust < 12: -> bell_rings }
    -> key

=== key ===
SINGH: And that one? I only, I'm a school caretaker, I've a hundred and ten of those, you can't help looking. Don't say whose, I'd only worry for them. #mood: tense #gesture: point
It is number 12, and paid for. A Mrs Oram rang from her train: she'll be in at two.
*   It's a Mrs Oram's. She comes at two, she's paid, and I won't have her stand where you're standing. #use: be-direct #calm: -4 #trust: -3 #note: An honest no with a person in it. He'd asked you to leave the person out, and now he has her to look after as well. #thought: A Mrs Oram. Has she got a coat? Who's on the platform at two?
    SINGH: No, she mustn't. At two, on her own? Is anybody fetching her? From the station? #mood: upset #gesture: shake-head
*   Take it until half past one. Let the girls lie down properly, and I'll fetch you before she comes. #slip: unfair-fix #note: Who would it hurt? Her, at two, and him, who'd lie there listening for her. And you would have to wake them twice. #thought: We'd leave it exactly as it is. We wouldn't even use the soap.
    SINGH: Is that, are you allowed? We'd lie on top. We wouldn't go in the beds. #mood: relieved
    -> number_twelve
*   That's let, I'm afraid, and paid for. I'd give it you this minute, but it isn't mine. #use: be-direct #calm: +2 #note: A no, and nobody in it to be sorry for. He looks after other people's keys, and wouldn't have wanted another answer. #thought: Good. No. I mean it's not good. But good.
    SINGH: No, no. It wouldn't be right. I only saw it hanging. #mood: neutral #gesture: shake-head
-   -> what_there_is

=== what_there_is ===
A lounge on the harbour, a sofa in it that folds out, four yachtsmen on that. A twin room at Sallow. Blankets, your camp bed, breakfast, taxis, the £40. #card: What you have
{ calm >= 50:
    SINGH: What is there? All of it, I mean. I've been sent round all day, I'd like to, for once, if I could be the one who picks. #mood: tense #gesture: palms-up
- else:
    SINGH: It's all right. It's summer. People do sleep in cars, don't they? #mood: upset
}
*   {ship} So: flat, together, and on that water at ten to seven. Then it's the lounge, sofa and floor, window and all. #use: paraphrase #use: offer-solution #calm: -3 #trust: -3 #note: Out of everything he said you kept the three things which he wanted. You also picked, and he is a man who has been put in places since January. #thought: From bed. They've got it all worked out. I'd have got there. I'd have said it myself.
    ~ bed = 1
    SINGH: The window's on the, it looks at the point? Then yes, if that's what you'd, yes. #mood: tense
    -> lounge
*   {not ship} There's a lounge with a sofa that folds out. It's no bedroom, but it's dark and warm, and it has a door. #use: offer-solution #note: The best thing in the house, and you have found it by luck. You still don't know what he wants it for. #thought: A lounge. Lounges are generally at the front. Don't ask, it'll look ungrateful.
    ~ bed = 1
    SINGH: That's more than, would it be at the front at all? It doesn't matter. It doesn't matter. #mood: tense
    -> lounge
*   Sallow, then: two real beds, and a door you can lock. I'll pay for the taxi there, and back here by half six. #use: offer-solution #use: set-expectations #note: As a night's sleep it's the best you have, with a price and an hour on it. It costs them eighty minutes of the five hours. #thought: They'd have to be woken for the taxi, and woken for the other one. He'd have to be got in and out twice.
    ~ bed = 2
    SINGH: Beds. He does need a bed. And by half six, you'd, it would be by half six? #mood: tense
    -> sallow
*   Here's all I've got: a lounge, a guesthouse at Sallow, some blankets, a camp bed. You know your lot. Which is it? #use: solve-together #calm: +3 #trust: +5 #note: You lay it out flat and let him be the one who decides. It takes him a while, and it is the first thing since January that he has chosen and not been left with. #thought: Which do they want me to say? No. Which do I? If it folds out then it's an actual bed.
    ~ bed = 1
    SINGH: {ship:Which way does it look, the lounge? At the point? Then that, please. That one. I'd like that one.|Mr Bell can't do the taxi. So it's, is the lounge at the front at all? The lounge, please. I'd like the lounge.} #mood: relieved
    -> lounge
*   Stay put where you are, by all means, and nobody's going to mind. I can't offer more than the lobby. #slip: nothing-we-can-do #note: It's the thing that he asked for, and you give it freely. And fifteen steps away there is a sofa by the right window. #thought: That's that, then. It's what I asked for. I don't know why I thought there'd be something.
    -> car_keys

=== lounge ===
Through the glass door: four men, a bottle, wet jackets all over the sofa.
SINGH: They're proper guests, though. I'd do something for it, only I can't feel my hands. And Mr Bell can't lie down on one, with the hip. #mood: tense
*   (deal) I'll move them, and he has my camp bed. You strip it by seven, when they lay breakfast. Fair? #use: common-ground #use: set-expectations #calm: -6 #trust: -5 #note: You give your own sleep, and on another night he'd be glad of a job. This one can't feel his hands, and has told you. #thought: Strip it by seven. And the chairs. I'd better not lie down properly.
    SINGH: By seven. Yes. And I'll put the chairs back. I'll, is there a plan where they go? #mood: tense #gesture: nod
*   You're the proper guest here, and they're up past their bedtime. I'll have them out in half a minute. #use: act-fast #calm: +3 #trust: +2 #note: He has nothing left to give for it, and you want nothing. He could only have said sorry to them for longer. #thought: Proper guest. One of them said it's fine. He's got no shoes on either.
    SINGH: Sorry. Thank you, gentlemen. Mr Bell says he'd sooner have that chair, he sleeps in one. #mood: relieved
*   They're bound to go up by one or so. I'd leave it till then, it saves unpleasantness. #slip: kept-waiting #note: You know them, and they tip. It's the girls who pay for it, and Mr Bell's hip. #thought: It was one before. First it was one, then it's one again.
    SINGH: Twenty to two, no, that was, it wasn't long. Mr Bell's all right in the chair, he says. #mood: upset
-   { calm < 12: -> to_the_car }
    -> before_the_light

=== sallow ===
SINGH: I've told Mr Bell now, so it's that, please don't let's change it again. #mood: tense
SINGH: Only if the taxi doesn't, in the morning. They say that they come, and then it's, you know. You're stood there. #mood: tense
*   It's Derek, he's my cousin. Quarter to six at your door, and if he isn't, you ring me and I'll ring his wife. #use: set-expectations #calm: +4 #trust: +5 #note: A name, an hour, and what happens if it goes wrong. He has asked about the morning, and gets the morning. #thought: Quarter to six. Get them dressed at twenty past. Teeth in the taxi.
    SINGH: Derek. Quarter to six. Could you, I'll write it. Quarter to. #mood: relieved
*   Wouldn't the lounge do you better, then? There's a sofa in there, by the harbour window, if I move four men. #use: solve-together #calm: -6 #trust: -7 #note: It's the better place, and you come to it one answer too late. He asked you to let it stand, and now has to go back to the old man with another story. #thought: By the window. Why didn't they say by the window? I've told him Sallow. I've told him beds.
    ~ bed = 1
    SINGH: The harbour? Then I've to, Mr Bell, it's changed again, sorry. No, we needn't wake them. I'll carry them. #mood: upset
    -> before_the_light
*   They're reliable enough round here, as a rule. And you can always give us a ring if there's any trouble. #slip: vague #note: It's what one says of taxis. He has asked you since half past twelve for one thing which is certain. #thought: As a rule. On regatta Sunday.
    SINGH: As a rule. Yes. And it would be you that, no, you'll have gone home. #mood: upset
*   He'll be there, I guarantee it, and you'll be on this front by six o'clock with time to spare for breakfast. #slip: over-promised #note: It can't be done from Sallow, not on regatta Sunday with the bridge shut until six. He writes it down. #thought: Six! That's nearly an hour. They could have a proper sit.
    SINGH: By six! Oh, that's, then it's all right. Then it's hardly different. #mood: relieved
-   -> before_the_light

=== number_twelve ===
Twenty past one, and Mrs Oram is at the desk. She caught the earlier train. She has a stick and a cake tin. #later: forty minutes #leave: Mr Bell
Mr Singh is on the landing in his socks.
SINGH: Is that the, is that her? I've got them up. Nell's only got one shoe, I can't find the, I'm sorry, madam. #mood: upset
*   I lent them your room, Mrs Oram, and I'd no right to. Mr Singh, the lounge. I'll carry the one and you the other. #use: admit-failure #note: You own up to both in one breath, and have a child on your arm before anyone can be polite about it. It should have been the lounge at midnight. #thought: They carry them right. Hand behind the head.
    ~ bed = 1
    SINGH: The lounge. There's a, was there a lounge? No, take Jasmin, she's the heavy one. #mood: tense #enter: Mr Bell
    -> before_the_light
*   It's your key that's at fault, Mrs Oram, and never you. Sit down with a sherry, and you'll be in by half past. #slip: vague #slip: made-excuses #note: It's a smooth sentence, and it is addressed to the one of them that can sit down. Nobody has told him where to go. #thought: The key. That's us. That's the four of us on the stairs.
    -> cake_tin
*   Go back in, Mr Singh, and shut the door. I'll tell the lady whose doing it was, and she'll take my bed. #slip: unfair-fix #slip: assumed #note: She would say that she didn't mind. He'd hear it through the door, and never lie down again. #thought: She's older than Mr Bell. I can't go back in. I've seen her now.
    -> cake_tin
*   [Take the stairs two at a time, carry both girls down past her to the lobby, and give her the key. #use: act-fast #note: She has what is hers. They have the luggage again, half an hour after a bed, and nobody has said whose doing it was.]
    -> cake_tin

=== cake_tin ===
SINGH: We're going, madam. We only lay on top. It's made again, you can look. I'm so sorry. #mood: upset
She gives the girls a slice each, on the stairs. And she asks you for the name of the owner. #ending: escalated #outcome: Mrs Oram has written to the owner, for his sake as much as hers. The family sat in the car from half past one, and they were seen there.
SINGH: It was my fault for pointing at it. I just saw it hanging there. #afterwards: to his wife, on the quay
SINGH: She'd such a good face, Ruth. She said, you lie down again. How could I, with her standing there with a cake? #afterwards: to his wife, on the quay
{ ship:
    SINGH: The girls saw you from the car. There's a bit between two bins where you can see the point. #afterwards: to his wife, on the quay
- else:
    SINGH: It was seedcake. I'll find out where to write to her. #afterwards: to his wife, on the quay
}
-> END

=== car_keys ===
SINGH: No. Well. You've been very. It's fine, we've got the, I'll just get them into the car, there they can at least lie. #mood: upset #gesture: turn-away
He looks at the two girls as at a heavy thing that has to go upstairs.
*   Wait. There's a lounge, with a sofa that folds out. I didn't want to turn four men out of it for you. I do now. #use: offer-solution #trust: -4 #calm: -3 #note: It costs you a bit of your own good opinion. The keys go back in the pocket, and that is what counts. #thought: They didn't want the fuss. I know. I never want the fuss.
    ~ bed = 1
    SINGH: A sofa. Is it, would they be very put out? At the front, is it? #mood: tense
    -> before_the_light
*   Let me come with you, then. I've got blankets from the boiler room, and I'll fill that thermos of his to the top. #use: show-care #note: You have nothing and you bring it out to the car park, in the rain. He won't forget it. And there was a sofa. #thought: They've come out without a coat.
    SINGH: They're warm. They're actually, did you have them on the boiler? Oh, that's. Feel that, Mr Bell. #mood: neutral
    -> blankets
*   If you're quite sure. It's the second gate on the left, and I'll see to it that nobody comes and moves you. #slip: half-listened #note: You take him at his word. He has never in his life been quite sure, and least of all of this. #thought: Am I sure? They've asked if I'm sure. I must have said it as if I was.
    -> to_the_car
*   I'm really very sorry about all this. Do write to the manager, she'll want to put it right for you somehow. #slip: passed-the-buck #slip: hollow-sorry #note: She might well. It's a letter for Monday, and he's got a six-year-old over his shoulder. #thought: Dear Sir or Madam. Ruth does the letters.
    -> to_the_car

=== blankets ===
Four of them in a small car, under orange blankets with BOILER on the hem. #ending: unresolved #outcome: They slept in the car, warm, and he thought well of you. The sofa in your lounge was empty from two o'clock on.
SINGH: They came out to us in the rain, in their shirt. I'd like to write to somebody about it, somebody nice. #afterwards: to his wife, on the quay
{ day_right:
    SINGH: And I had it right, the day. I keep looking at it. Twenty-five. You hold it. #afterwards: to his wife, on the quay
- else:
    SINGH: I've still got the paper. No, I haven't looked. You look, and don't tell me if it's, no. Tell me. #afterwards: to his wife, on the quay
}
SINGH: Yes, I took the blankets back. I folded them. There was a sofa in there, Ruth, by a window. I expect it was somebody's. #afterwards: to his wife, on the quay
-> END

=== before_the_light ===
{
- bed == 2:
    The taxi stands at the door. The girls are in it, and have never woken. Mr Bell is being got into the front, hip first.
- lounge.deal:
    The sofa is out, the girls are on it, and Mr Bell lies on your camp bed with his hat on the thermos. One lamp is left.
- else:
    The sofa is out, the girls are on it. Mr Bell has had himself put in an armchair, with the thermos between his feet. One lamp is left.
}
{ calm >= 56:
    SINGH: And you'd be, you're here all night? I've set two phones, but I'm not one for waking. #mood: tense
- else:
    SINGH: I won't sleep. I thought I'd just, somebody has to be awake for half past six. I'll stand. #mood: upset
}
*   (wake) I am, yes. {bed == 2:I'll ring you in the taxi|I'll come in and say your name} at half past six, so lie down, if you can at all. #use: follow-up #use: set-expectations #note: The third thing that he asks for tonight is an hour, and a person. With those he can shut his eyes. #thought: They'll say it. I can put it down, then. I can put the whole, yes.
    SINGH: Half past six. Not twenty-five to. I'm only, half past, good. #mood: relieved
*   Lie down, you've driven all day. What's been hardest about it, since January? I've the whole night to listen. #use: open-question #calm: -5 #trust: -4 #note: A good question at midnight. It's half past one, and he's being asked to talk when he has asked to be woken. #thought: If I start on that I'll not be asleep by three. They mean it well. Just say the electric.
    SINGH: The, oh. The electric, I suppose. They had candles, they thought it was, no. I should. It's late. #mood: tense
*   Till seven, yes. Switch off now: there's no curtain on that side, and it's broad day by half past five. #slip: told-to-relax #slip: assumed #note: You send him to bed as one would a friend. He's told you that he doesn't wake, and you have told him that he does. #thought: I slept through the fire drill. I am the fire drill.
    SINGH: Yes. No, I will. I'll switch, yes. #mood: upset
*   Till six. Then the day people come, and until seven I can't promise to be anywhere. I'd sooner tell you now. #slip: negative-language #note: It's a warning, and a fair one. What he hears is that at the one minute which matters there'll be nobody. #thought: Between six and seven. Of all the, well. I'll stand then.
    SINGH: No, of course. I'll stay up. It isn't worth lying down for. #mood: upset
-   -> half_past_six

=== half_past_six ===
{ bed == 2:
    Half past six. Rain has gone over. No taxi yet. #later: five hours #scene: phone #leave: Mr Bell
    -> taxi_back
}
Half past six, and grey. They lie as they fell, all four. {shoe.heater:Nell's shoe is dry.|Nell's shoe is still wet.} #later: five hours
*   [Let them have ten more minutes. They've slept five hours, and you've hardly seen people so tired. #slip: assumed #note: It's tender of you, and you stood there a while. He counted on half past six, and he'll lose ten of his twenty minutes.]
    SINGH: What's the, it's twenty to! It's twenty to seven. Jasmin. Nell. Up, it's, where's the other, up, up. #mood: upset #calm: -6
*   {before_the_light.wake} [Go in on the half hour, set the shoe down where he'll see it, and say his name once. #use: keep-promises #note: To the minute, and with the shoe. He looks at the clock before he looks at you.]
    SINGH: Is it, half past. It's half past. You said half, and it is. They're all here. Nobody fell off. #mood: relieved
*   [Put your head in at twenty past, so that nobody has to hurry, and ask whether he is awake. #use: show-care #calm: -2 #trust: -2 #note: Early is kind. But half past is what he has held on to since midnight, and now he wonders what else will move.]
    SINGH: What's, is it time? Twenty past. No, no, that's, I'm up. I'd thought half, so I was, I'm up. #mood: tense
*   {not before_the_light.wake} [Go in quietly with tea for the two men, and let the smell of it wake whoever wants to be woken. #use: show-care #note: You owed him no hour. He was awake already: he has sat against the sofa, with a hand on each of them. #calm: +3]
    SINGH: I wasn't asleep. I was just, is it time? I've been watching that green light. It went off at five. #mood: tense
*   [Switch the big light on, and start laying the tables, so that they'll come round in time. #slip: half-listened #note: Breakfast has to be laid, and you have thought of everybody. He wakes to find that he's in the way.]
    SINGH: Sorry. Sorry! We're up. We're out of your way in a, girls. Sorry. What time's it got to? #mood: upset
-   -> the_bill

=== taxi_back ===
*   [Ring the driver, find that he's stuck at the bridge, and tell Mr Singh how long it is going to be. #use: act-fast #calm: +2 #trust: +2 #note: He'd have sat there guessing. Nineteen minutes is bad, but he can tell them nineteen, and they stay together.]
    SINGH: Nineteen. That's, we'd see the back of her. That's all right. They've never seen the back. #mood: tense #sound: phone-line
*   {before_the_light.wake} [Ring him on the dot, and tell the driver to turn off at the lifeboat ramp, where you see the point. #use: keep-promises #calm: -3 #trust: -3 #note: To the minute, and with an idea. But the point is only seen from up on the wall there, and you saw how Mr Bell got into a taxi.]
    SINGH: The ramp? The girls can, there's a wall. Only Mr Bell can't get up on, he'll have to stop in the car. #mood: tense #sound: phone-line
*   {not before_the_light.wake} [Ring him, though you hadn't said that you would, and ask whether the driver has come to the door. #use: show-care #note: It brings them no faster. But there is somebody else now who knows that they're late.]
    SINGH: Oh. You've rung. No, he's here, it's the bridge, it's up. We can see the, you can see the flags from here. #mood: tense #sound: phone-line
*   [Get on with the breakfasts. He's got two phones and a driver, and he'd ring if there was any trouble. #slip: dropped-it #note: He wouldn't. He has never yet rung anybody because there was trouble.]
    SINGH: It's only me. It's five past, we're at the bridge. It's all right, they've seen the bit with the flag. #mood: upset #sound: phone-line
-   -> the_bill

=== the_bill ===
{ bed == 2:
    He comes in alone, wet to the knees, for the rest of the luggage. #scene: hotel
- else:
    The machine prints by itself at six. He has found it under the door: family room, one night, £108 to pay. #sound: paper
}
{
- bed == 2:
    SINGH: It says a hundred and eight, in the tray. They saw her, before you ask. I just didn't know you still paid, when you'd only been booked. #mood: tense
- ship:
    SINGH: It says a family room. I don't mind, what's the time? Do I pay that to you? What's the time, sorry? #mood: tense
- else:
    SINGH: It says a family room. I just didn't know that it counted as a, what's the time now, please? What time? #mood: tense
}
*   {bed == 1} It's sixteen minutes to seven. Leave that lying there, it's a mistake of ours, and off you go, will you? #calm: +4 #trust: +2 #use: read-cues #note: He asked you about the bill once and about the time twice. You answered the one that he meant. #thought: Sixteen to. So that's six, till ten to. Nell wakes up slow, go now.
    SINGH: Sixteen to. So it's six, we've got six. I'll, where's my, Jas, come here, come up on the arm. #mood: relieved
*   {bed == 2} You pay nothing, and here's your forty back. I'd no business having a bill printed. Have they seen her? #use: make-amends #calm: -4 #trust: -4 #note: The forty he'd never have asked for. And then you asked what he had just told you, so as not to be asked. #thought: I said. I did say. I must have said it too quietly.
    SINGH: They saw, yes. Not from, but they saw. I did say. From a wall. #mood: tense
*   {bed == 2} That's wrong, and I'm sorry. You owe us nothing: here's your forty in cash, and breakfast is on the house. #use: make-amends #note: The sum, the sorry, and nothing that he must answer. He's alone and wet, and he'd like to have it over. #thought: Forty. I'd put that down as gone.
    SINGH: The whole forty? Oh. No, that's, we'll take it with us, the breakfast. If there's a bag. #mood: relieved
*   {bed == 1} That's wrong, and I'm sorry. You owe us nothing: here's your forty in cash, and breakfast is on the house. #use: make-amends #calm: -3 #trust: -3 #note: It's right, and it's kind. It also takes him to the till, where he signs, with his back to the water and his eyes on the clock. #thought: Forty. I'd put that down as gone.
    SINGH: The whole forty? Do I sign for that, or, there. Is it there? Sorry, I must just, they'll be. #mood: neutral
*   (next_year) Never mind that. Next regatta you'll have the best room in the house for nothing, I'll see to it. #slip: over-promised #note: It's one night's goodwill, and it feels lovely. You're the night receptionist, and he'll plan a year around it. #thought: Next year. I'll book it in January. I'll do it in January, and I'll look at it every month.
    SINGH: For nothing? All four? That's far too, I'll write that down. Who do I say said so? #mood: relieved
*   That's for accounts. Ms Lowe's in at nine, and if you show her that she'll take it off. #slip: passed-the-buck #slip: kept-waiting #note: It isn't your till. But he'd stand from seven to nine, on this of all mornings, to tell a stranger that he had no room. #thought: At nine. She's only off till ten. Ruth's only got until ten.
    SINGH: At nine. Only my wife's, she's got till ten, ashore. But I can. No, I can wait. #mood: upset
-   -> last_question

=== last_question ===
{ bed == 1:
    A white bow comes round the point. Somebody on deck waves a tea towel. Two girls kneel on a sofa, and Mr Bell has put his hat on.
- else:
    From the desk you can see her mast now, going along behind the roofs.
}
SINGH: Can I ask, if it had been me. If I'd had it down wrong. Would it all have been the same? #mood: tense
*   (same) You'd have had the same. I might have been crosser about it, at one in the morning, but you'd have had it. #use: keep-respect #note: He isn't asking about last night. He's asking about every day since January, and you didn't say that he's perfect, or you. #thought: The same. So you can get it wrong and there's still a, yes. I'll remember that on Tuesday.
    SINGH: The same. I thought so. I'd hoped so. I do get it wrong, you see, quite a lot. #mood: relieved
*   But it wasn't you. The twenty-fifth, in ink, since March, and it was us who sold it. Say it at home just like that. #use: validate #trust: -7 #calm: -3 #note: It's all true, and last night it was what he needed. This morning he's asked about the day when it isn't. #thought: This time. It was all right this time.
    SINGH: No. This time it, no. Thank you. I'll tell them. #mood: neutral
*   No, and I won't tell you otherwise. For a wrong date I'd have sent you on, that's my job. #slip: argued #note: It may be the rule, and you won't lie to him. And you've told him that he was let in on account of a number. #thought: I'll check it every month. I'll check it every week.
    SINGH: No. I see that. So it was only that it happened to be right. #mood: upset
*   Everybody gets a date wrong! I once had a wedding cake brought for the wrong Saturday, and we ate it. #slip: half-listened #note: You put yourself next to him, kindly and fast. He wanted to hear what you'd have done, and not what you have missed. #thought: They're nice. They didn't say, though.
    SINGH: Have you? No. Well, yes, I suppose that everyone. #mood: neutral
-   { bed == 1 and day_right and ship and not the_bill.next_year and trust >= 84 and calm >= 79: -> actual_bed }
    { bed == 2: -> next_time_sallow }
    { trust < 63: -> thanked_anyway }
    -> corners

=== actual_bed ===
He has made the sofa up as if nobody had slept on it.
BELL: You've a {lounge.deal:bed|chair} in there that wants oiling. Otherwise I've no complaint. Come on, Davinder, she's tying up. #mood: pleased
SINGH: Yes, Dad. I'm, yes. Coming. #mood: delighted #ending: resolved #outcome: There was no room, and they saw her come in from a bed. He has left the sheet on your desk, unfolded, with thank you on the back.
SINGH: No, there wasn't one. They'd got me down right, and given it away all the same. It was the first thing I understood all day. #afterwards: to his wife, on the quay
{ shoe.heater:
    SINGH: And they did the shoe. With the racing page. I nearly said something. #afterwards: to his wife, on the quay
- else:
    SINGH: So we were in a lounge. You could see it was a lounge. Nell asked if all beds in hotels have arms. #afterwards: to his wife, on the quay
}
{ last_question.same:
    SINGH: I asked if it'd have been the same if I'd got it wrong. It would. I've been thinking about that, the whole way along here. #afterwards: to his wife, on the quay
- else:
    SINGH: I had it right, Ruth. I'm not going on about it. #afterwards: to his wife, on the quay
}
SINGH: I called him Dad. It came out. He only asked where you keep your tea towels. #afterwards: to his wife, on the quay
-> END

=== corners ===
SINGH: I've done the corners, and the chairs are where they were. I think so. I counted them. #mood: neutral
He shakes your hand twice, because the first time he forgot to look at you. #ending: partly #outcome: They lay down, and the ship came in. He thanks you, and he'll be a long time sure that there was something he should have done.
SINGH: It was fine. There wasn't a room, so they put us in a sort of lounge. It was very kind of them, really. #afterwards: to his wife, on the quay
{
- day_right:
    SINGH: I had the date right. Your father never asked, though, so it hasn't, it didn't come up. #afterwards: to his wife, on the quay
- else:
    SINGH: The paper's in here. I haven't. I thought you could look at it, when there's a minute. #afterwards: to his wife, on the quay
}
SINGH: Your father says he slept. I put all the chairs back, I drew myself a plan first. #afterwards: to his wife, on the quay
-> END

=== next_time_sallow ===
{ trust < 63: -> thanked_anyway }
SINGH: They've given us her card, at Sallow. She does a family room. So next time I thought that we'd, I hope you don't mind. #mood: neutral
He isn't cross, and he is right. #ending: partly #outcome: They slept in beds, a long way off, and saw the ship from a wall. He goes without a hard word, and will book with somebody else.
SINGH: It's a lady with geese. Forty minutes. We had proper beds, your father had the one by the door. #afterwards: to his wife, on the quay
SINGH: Did you see us at all? We were the ones running. The girls were up on a wall, they'd got a blanket, they shouted. #afterwards: to his wife, on the quay
{ day_right:
    SINGH: It was booked right. They showed me. So I needn't, I've stopped going over it. Nearly. #afterwards: to his wife, on the quay
- else:
    SINGH: I'll book there from now on. You could look over it once when I've done it. If you've got time, on the ship. #afterwards: to his wife, on the quay
}
-> END

=== thanked_anyway ===
SINGH: No, it's all been very, thank you. We won't keep you. You've had a long night. #mood: tense
The forecourt, four people and the luggage. He has left a pound in the saucer. #ending: unresolved #outcome: He thanked you for everything. He believes that it was he who did it wrong, and you that he was satisfied.
SINGH: Don't ask, Ruth. No, they were perfectly polite. I ought to have rung again, that's what it is. I should have rung. #afterwards: to his wife, on the quay
{ day_right:
    SINGH: The date was right, in the end. It doesn't feel as if it was. #afterwards: to his wife, on the quay
- else:
    SINGH: Your father hasn't said anything. He's not said a word about it. I wish he would. #afterwards: to his wife, on the quay
}
SINGH: I said that they would see you from bed. They were quite good about it. Jasmin said it's only a thing people say. #afterwards: to his wife, on the quay
-> END

=== bell_rings ===
Mr Bell has got up. It takes him some time. He comes over with the thermos, and puts it down beside the bell. #sound: hand-on-counter
BELL: My son-in-law's too polite for you, so you shall have me. Write me down who owns this place. I'll do the talking, you've had your turn. #mood: angry
*   Ms Lowe manages it. I'll ring her now, and hand it to you both. She won't be pleased, and that's my affair. #use: involve-supervisor #calm: -4 #trust: -4 #note: You get her out of bed, and take what comes of it. But the old man has asked for a number, and you have had your turn. #thought: He said too polite. He said it as if it was somebody that he knew.
    -> she_picks_up
*   I quite understand, sir. But nobody's going to pick up now, and it wouldn't make another room if they did. #slip: nothing-we-can-do #slip: argued #note: It wouldn't. He is eighty and on his feet for somebody else, and has been told to sit.
    -> to_the_car
*   [Write down the number of the manager for him, and push the desk telephone across, next to the thermos. #use: act-fast #calm: +2 #trust: +3 #note: He asked for it in writing, and there it is, with no word from you. It's no longer you that settles it; but it is settled. #thought: He said too polite. And he's dialling. He's never dialled anything for me.]
    SINGH: No, Mr Bell, it's nought first, for the, yes. Then the rest of it. #mood: tense #sound: phone-line
    -> she_picks_up
*   She isn't to be rung for this, sir. There's a complaints address, and they answer every one in three days. #slip: passed-the-buck #slip: negative-language #note: There are houses where that's the rule. He hears that a night like this has an address, and not a person.
    -> to_the_car

=== she_picks_up ===
BELL: Madam, I'm eighty, and I'm standing up. #mood: tense
Ms Lowe gives them her own front room, five streets off, and doesn't speak to you on the telephone. #ending: escalated #outcome: The manager took them in at one in the morning. What you might have done for them in the house, she'll want to hear from you on Monday.
SINGH: Your father did it. He stood up. I was that ashamed, and then I wasn't. He had the thermos with him. #afterwards: to his wife, on the quay
{ shoe.heater:
    SINGH: The one on the desk wasn't unkind. They did the shoe. They just didn't seem to know what I was asking. #afterwards: to his wife, on the quay
- else:
    SINGH: The one on the desk wasn't unkind. I don't think that I made it very clear what I wanted. #afterwards: to his wife, on the quay
}
{ ship:
    SINGH: You can't see the water from hers. There's a yew. But we ran. #afterwards: to his wife, on the quay
- else:
    SINGH: I never said why. It didn't come up. I'd have only had to say ship. #afterwards: to his wife, on the quay
}
-> END

=== to_the_car ===
SINGH: It's all right. We've got the car. It's really only until, it's nothing. Thank you. I'm sorry to have kept you up. #mood: upset #gesture: turn-away
He carries them out one by one, and comes back for the shoe. The old man goes last. He has left his thermos by the chair. #leave: Mr Bell #sound: door #ending: walked-out #outcome: Four people are in a small car behind your hotel, and one of them isn't asleep. He said thank you as he went.
SINGH: I told them that it was an adventure. Nell believed it. Jasmin looked at me the way you do. #afterwards: to his wife, on the quay
{
- shoe.heater:
    SINGH: They'd done her shoe for me, on the heater. It was still damp. I don't know why that's what I keep thinking about. #afterwards: to his wife, on the quay
- else:
    SINGH: I asked three times. They must have thought I was simple. #afterwards: to his wife, on the quay
}
{ day_right:
    SINGH: It was the right day, Ruth. It's on there, look. I keep thinking I'll look and it'll have changed. #afterwards: to his wife, on the quay
- else:
    SINGH: The paper? It got wet. I threw it, I think I threw it away. #afterwards: to his wife, on the quay
}
-> END
