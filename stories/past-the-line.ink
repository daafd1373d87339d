# title: Past the line
# summary: Four minutes after closing, a customer comes in under the shutter for a watch that was promised for today.
# role: You are closing the watch repair counter. Amara, three months in the job, is the only other person here.
# setting: shop
# channel: counter
# customer: HALLORAN (Mr Halloran), look halloran, temperament aggressive
# cast: AMARA (Amara), look amara, colleague
# level: 3
# minutes: 9
# fault: both
# objective: set-limit
# objective: offer-two-ways
# objective: end-the-talk
# objective: get-help
# objective: report-it
# objective: keep-respect
# objective: not-personal
# objective: support-colleague
# language: en

// What is true of Mr Halloran, and comes out only when he is asked well:
// On the 4th he left his father's watch, a steel Smiths of 1953, for a new glass: £68, ticket 0417, promised for today.
// At two today he rang, and Amara said that it was ready. She had read the line of 0471. It lies with its back off.
// His father is ninety tomorrow, at eleven, in a home two hours away. He must be on the road by nine.
// His father taught English for thirty-one years and corrected everybody. Now he tells the nurses his son sold the watch.
// He has rung three times this week, and kept the ticket in his wallet. "Before nine, in my hand" would be all right.

VAR calm = 24
VAR trust = 24

// What he said to Amara was named, and he was told that it stops.
VAR limit = false
// The desk of the centre knows that he is here.
VAR desk = false
// Amara has been sent home, or sent out, and you are by yourself with him.
VAR alone = false
// He has told you what his father says about the watch.
VAR thief = false
// You gave way to how he spoke, or answered in kind.
VAR gave = 0
// Somebody asked Amara what she needs.
VAR backed = false
VAR booked = false

-> shutter

=== shutter ===
The shutter is halfway down and the till is open for counting. He comes in underneath, without hurrying, in a very good coat.
HALLORAN: You're about to tell me you're closed, and I'd so much rather you didn't, because I was told, at two, by one of you, that it was ready. #mood: angry #prop: slip #sound: paper
HALLORAN: I've rung three times this week, I've had three of you, and not a soul has asked what it's for. #mood: angry
*   (opened) [Run the shutter back up to the top, shut the cash drawer, and let him say it. #use: hear-out #use: steady-self #calm: -9 #trust: -3 #note: The way out is open behind him and the money is away, which is well done. But he has said it three times to people who let him say it. He was waiting for a question. #thought: He has put the thing up again. I had a sentence ready for if he didn't.]
    HALLORAN: Thank you. Four-one-seven, a glass, a simple glass, left on the fourth and promised for today. There's not a great deal of today left. #mood: tense
*   What's it for, then? Nobody comes in under a shutter, I suppose, for a watch that could wait until Saturday. #use: open-question #use: read-cues #calm: +4 #trust: +4 #note: Nobody had asked him, he said, and you did. He gives you one word of it, and it's more than anyone else has had. #thought: Is it so plain? I checked my face in the lift.
    HALLORAN: For tomorrow. For somebody who... for tomorrow. The rest is my affair. Four-one-seven, a glass, left on the fourth. #mood: tense
*   We did close at six, sir, but as it's you, pass me the ticket and I'll take a quick look. #slip: negative-language #note: A favour, and meant as one. He hears that he is being let off four minutes. #thought: As it's me. He has never seen me in his life.
    HALLORAN: As it's me. How very good of you. I shall try to deserve it. #mood: angry
*   I'm so sorry you've had to come out again for this, sir, and at the end of the day as well. #slip: sorry-too-soon #note: You don't know yet what it is that he came out for. He has a good ear for that. #thought: Sorry is what they say instead of looking.
    HALLORAN: I've been apologised to all week, beautifully, by telephone. I should like the watch. #mood: angry
-   -> fewer

=== fewer ===
AMARA: It isn't on the ready shelf. It might still be out the back. There's less people in the workshop on a Thursday, so... #enter: Amara #mood: tense
HALLORAN: Fewer. Fewer people. One can count them, you see. And is there anybody among the fewer whom one might talk to? #mood: tense #gesture: sigh #calm: -2
*   Fewer, then. And no watch, which is worse. What exactly were you told at two, and who was it that told you? #use: pick-battles #use: open-question #note: It's wise to lay the word aside. But you have said it after him, and then you ask him for a name, with her standing there. #thought: He gave me the word, and he'd like a name to go with it. I had only asked who was in charge.
    HALLORAN: I was told, and I wrote it down, because I do write things down, "Yes, that's all ready for you." No name. I was rather hoping to be introduced. #mood: angry
*   That'd be me, I'm afraid. Mr Halloran, isn't it, on the ticket? She's told you what she knows, so talk to me. #use: own-it #use: personal-touch #use: support-colleague #note: He wanted one of you, and he gets one. Amara is out of the line with it, and the word can lie where it fell. #thought: On the ticket. So somebody in here has looked at the ticket.
    HALLORAN: To you, then. I was told, and I wrote it down, because I do write things down, "Yes, that's all ready for you." Nobody had looked. #mood: tense
*   She has been on her feet since eight, sir, and she does not need an English lesson at the end of it. #slip: took-it-personally #slip: argued #note: She'll like you for it. But you've opened a second front over one word, and the first one hasn't begun. #thought: No. They none of them want the lesson. That was always the trouble, he said.
    ~ gave = MIN(gave + 1, 2)
    HALLORAN: Everybody needs one, I find. I was given mine at breakfast for eighteen years. #mood: angry #gesture: crossed-arms
*   Amara knows the job better than I do, Mr Halloran. Let her tell you where it's got to, and I'll listen. #slip: left-colleague-alone #note: It sounds like trust in her. She is three months in, and he has just corrected her in front of you. #thought: So this one is the one from the telephone. And the other one ducks.
    ~ gave = MIN(gave + 1, 2)
    HALLORAN: You've been given the floor, I think. No? Then perhaps I might have it back. I was told that it was ready. #mood: angry
-   -> at_two

=== at_two ===
AMARA: That was me at two. I read the line under. Four-seven-one. I'm really sorry. #mood: upset
HALLORAN: Amara, it says there. Well, Amara, I shouldn't think anybody has ever trusted you with anything before, so perhaps you couldn't know what it's like. #mood: angry #gesture: lean-in
HALLORAN: There's a number, there, and a person reads it. Most of them manage by about six. #mood: angry #calm: -5 #pause: He hasn't raised his voice. What has just happened, and to whom?
*   (named) I'll find your watch, Mr Halloran. What you said to her just now, about trust, has to stop while I do. #use: set-limit #use: support-colleague #use: keep-respect #note: One thing named, once, with his watch first in the sentence. He has come for a row or a servant, and finds neither. #thought: I said it quite quietly. Nobody has ever picked me up for it when I said it quietly.
    ~ limit = true
    ~ backed = true
    HALLORAN: I beg your pardon? #mood: angry
*   (between) [Take Amara's place at the counter, pick the ticket up, and read the number out to him yourself. #use: support-colleague #use: stick-to-facts #note: She is out of his eye, and that is worth something. But nobody has said that it mustn't go on. #thought: He's standing where she was. I had not quite finished with her.]
    ~ backed = true
    HALLORAN: Four-one-seven. Bravo. You see, Amara, it can be done. #mood: angry
*   Fair point, sir, it should have been read properly. She's new, and I'd be every bit as cross as you. #slip: went-along #note: You mean the number. What she hears you call a fair point is the rest of it. #thought: He agrees with me. How odd. I was rather waiting to be stopped.
    ~ gave = MIN(gave + 1, 2)
    AMARA: ... #mood: upset #gesture: turn-away
    HALLORAN: There. Somebody here has an ear. Now let's see if he has a watch. #mood: tense
*   (threat) Say one more thing like that to her, and you and your ticket go straight back out under that shutter. #slip: threatened-back #note: It comes from a good place, and you couldn't make it true without laying hands on him. Now he has to find out. #thought: Go on, then. Do it. At last, somebody to do this with.
    ~ gave = MIN(gave + 1, 2)
    ~ backed = true
    HALLORAN: Do I? And who's going to put me there, Amara? Or you? I should love to see that. #mood: furious #gesture: hands-on-hips
-   -> civilly

=== civilly ===
HALLORAN: {at_two.named:I was perfectly civil to her. Did I raise my voice? Did I swear? I'd be so interested to know what it is I'm supposed to have done.|I've been perfectly civil, considering. I haven't raised my voice, I haven't sworn. I could do both, you know, and I'd be within my rights.} #mood: angry
*   Not the voice, no, I'll give you that. It's the words that aren't on. Who's it waiting for, your four-one-seven? #use: stick-to-facts #use: set-limit #use: open-question #note: You give him what is true, keep the line where it was, and leave by the door marked watch. He follows you out through it. #thought: The words. He used to say that: not the tone, boy, the words.
    { not limit:
        HALLORAN: {at_two.threat:The words. A minute ago it was to be the shutter.|The words. You let them by at the time, I noticed.} #mood: tense
    - else:
        HALLORAN: ...The words. Very well. #mood: tense
    }
    ~ limit = true
*   There was no shouting, that's true. You told her nobody had ever trusted her with anything, and that's worse than shouting. #slip: argued #note: All of it happened. But you have made it a hearing, with him in the dock, and he is better at hearings than you. #thought: Verbatim. He'd have made a decent prosecutor. I'd have made a better one.
    HALLORAN: I said that I shouldn't think so. It's a supposition. Do look it up, when you've found my watch. #mood: angry
*   All right. There's time. Nobody's going home until we all know where your watch is, and what it needs. #use: soothing-words #use: show-care #note: It takes the speed out of it, and he comes down a step. What he did to her is left lying there, though. #thought: He's slowed down. That's what one does with horses.
    HALLORAN: Time is the one thing I haven't got, but it's kindly put. #mood: tense
*   I'm sure it wasn't meant the way it came out, sir. Let's all forget it, and I'll see what I can find. #slip: went-along #note: It's the smooth way, and it lets everybody off. Only Amara can't forget it, because it was said to her. #thought: It came out exactly the way it was meant.
    ~ gave = MIN(gave + 1, 2)
    HALLORAN: How tactful. She'll have forgotten it by the bus stop, I dare say, she has the gift. #mood: angry
-   { calm < 9: -> goes_with_ticket }
    -> ninety

=== ninety ===
HALLORAN: It's my father's watch. He's ninety tomorrow, at eleven, two hours from here, with a cake and a mayor. I promised him he'd have it on. #mood: tense
*   And if it isn't there on his wrist by eleven o'clock? What do you suppose he'll make of it then? #use: read-cues #use: open-question #calm: +3 #trust: +2 #note: There was more under it than a present, and you asked in the one place where it could come out. #thought: Don't. Don't ask me that in a shop.
    ~ thief = true
    HALLORAN: He'll make of it what he's made of it for three weeks. He tells the nurses I've sold it. He spells my name for them. #mood: upset #gesture: hand-on-chest
*   Eleven, and two hours' driving, so it leaves here before nine. Let me see what's left to do on it. #use: be-direct #use: paraphrase #note: He gets a plan with an hour in it, which steadies him. What he's afraid of stays in his coat. #thought: He can subtract. Thank God, one of them can subtract.
    HALLORAN: Before nine. Yes. If that can still be called anything you do here. #mood: tense #calm: -2 #trust: -3
*   Ninety, that's lovely. My gran was the same about her rings, and on the day, do you know, she'd forgotten all about them. #slip: half-listened #note: You want to make it lighter, and your gran was real. He has just told you the heaviest thing he has. #thought: He does forget. That's exactly it. He forgets everything else.
    HALLORAN: How nice for your gran. #mood: angry #gesture: shake-head
*   If the ticket had said a birthday, they'd have put a red tag on it and it would have been done first. #slip: blamed #note: There is such a tag, and it does work. He hears that he ought to have asked for the date twice. #thought: I'm to have filled in the form wrong. Naturally. See me.
    HALLORAN: The ticket says today. I didn't know that one was to add "and we mean it". #mood: furious #gesture: slam #sound: hand-on-counter
-   -> the_key

=== the_key ===
The workshop is at the back, past a door. Its key hangs on the lanyard round your neck. Under the counter there are a telephone and a button.
HALLORAN: Well? One of you will have a key. I'd suggest not the one who reads the numbers. #mood: angry
*   {limit} Amara, would you bring four-one-seven out for me? Here's the key. And tell the desk we're running late tonight. #use: get-help #use: support-colleague #use: act-fast #note: She is trusted with it in front of him and gets out of his reach, and from the telephone at the back the desk hears that you're not alone. All in one errand. #thought: He's given her the key. In front of me. That was for me.
    ~ desk = true
    ~ backed = true
    You hear her on the telephone through the open door, and the guard saying that he'll come round this way. #leave: Amara
*   {not limit} Amara, bring four-one-seven out for me, please, here's the key. And ring the desk while you are back there. #use: get-help #use: support-colleague #note: Help is right, and late. Said aloud, before he has been told that anything is wrong, it sounds to him like a verdict. #thought: The desk? What have I done that wants a desk?
    ~ desk = true
    ~ backed = true
    HALLORAN: A desk. I come for a watch, and we're to have a desk. #mood: angry #leave: Amara #calm: -8 #trust: -4
*   I'll fetch it myself, I know where Ron puts things. Two minutes, Mr Halloran, and Amara stays by the telephone. #slip: left-colleague-alone #note: Two minutes for you, and quicker. It leaves her with him, and no one between. #thought: He has gone off and left her with me. What does he suppose I am? Or her?
    ~ gave = MIN(gave + 1, 2)
    You can hear him through the door, quite low, and you can't hear her at all.
*   Amara, you'll miss your bus. Off you go, I'll find this for Mr Halloran and then lock up after him. #slip: stayed-alone #note: You're being kind to her, and you've sent away the only other person who could have picked up a telephone. #thought: There goes the audience. So now it's the two of us.
    ~ alone = true
    AMARA: If you're sure. I'll... I could wait by the lifts? #mood: tense #leave: Amara
*   (screen) [Leave the key where it is, take the ticket, and look the job up on the screen at the counter first. #use: not-personal #use: stick-to-facts #note: You let the jab about numbers go by, stay two, and stay where you are. It's slower, and he isn't good at slow. #thought: It didn't land. He's typing. What does one do with a man who just types?]
    HALLORAN: By all means. Let us consult it. #mood: tense #sound: keyboard
-   -> the_back_off

=== the_back_off ===
{ desk:
    AMARA: It's here. The glass is in. But the back's off, and it needs the press. And Ron went at half five. #enter: Amara #mood: tense
- else:
    {the_key.screen:Glass in, back off, says the screen, and so says the brown envelope, when you and Amara have fetched it|You have fetched it in its brown envelope, glass in, back off}. It needs the press, and Ron went at half five.
}
{ thief:
    HALLORAN: So it's in pieces. So he's right, you see, he's perfectly right, I haven't got it. {alone:And you stand there like a|And you, Amara, you stand there like a} post. #mood: furious #gesture: slam #sound: hand-on-counter #calm: -12
- else:
    HALLORAN: In pieces. You bloody people. {alone:You're not fit to be left|And Amara here isn't fit to be left} in charge of an egg-timer. #mood: furious #gesture: slam #sound: hand-on-counter #calm: -14
}
His hand is on the flap of the counter.
*   {limit} We go on with the watch, with nobody called names. Or we stop tonight and you come in at half past eight. Which? #use: offer-two-ways #use: keep-respect #note: Two ways, both of which you can keep, and he can walk down either without crawling. You told him once before, so this is no surprise. #thought: Half past eight. There's a half past eight? He might have said.
    { calm >= 38 or (thief and calm >= 26): -> in_the_middle }
    -> neither
*   {not limit and not at_two.threat} You've been at Amara and I let it by. Leave that out and we go on. Keep it up and it's goodnight. #use: set-limit #use: offer-two-ways #note: It should have been said three remarks ago, and you say that as well. Late is better than not at all. #thought: Let it by? So it was noticed. Then why did nobody say so?
    ~ limit = true
    { calm >= 38 or (thief and calm >= 32): -> in_the_middle }
    -> neither
*   {not limit and at_two.threat} I'd no call to threaten you. But leave Amara out of it and we go on. Keep it up and it's goodnight. #use: set-limit #use: offer-two-ways #note: You take back the shutter and keep the line, which is the half that you meant. Late is better than not at all. #thought: He's taken it back. I'd rather enjoyed it, and he's taken it back.
    ~ limit = true
    { calm >= 38 or (thief and calm >= 32): -> in_the_middle }
    -> neither
*   Ron's in at eight, it's two minutes' work, and it's in your hand by twenty past. I'll see to it myself. #use: offer-solution #use: be-direct #note: It's the very thing that he needs. He gets it with his hand on the flap, straight after an insult, and draws his own conclusion. #thought: So there was a way, and one had only to bang.
    HALLORAN: You see? One has to bang on something. I had hoped to be wrong about that. #mood: tense
    -> banged_for
*   [Take a step back from the flap, leave your hands low, and tell him quietly that you'll wait. #use: steady-self #use: soothing-words #note: Space, no crowding, nothing to push against. It's good sense, and it leaves the deciding to him. #thought: He has moved back. I'm the one leaning over somebody's counter.]
    { calm >= 42 or (thief and calm >= 36): -> in_the_middle }
    -> neither
*   Let me drop the shutter, Mr Halloran, so that nobody walks in on us, and we go on with the watch in peace. #slip: stayed-alone #note: You want to spare him the passers-by. It puts a locked shutter between you and every one of them. #thought: He's shutting me in. Why is he shutting me in?
    ~ gave = MIN(gave + 1, 2)
    -> behind_the_shutter

=== in_the_middle ===
HALLORAN: My father taught English for thirty-one years. And on Sunday he held his wrist out to me and he couldn't, he was looking for the, he hadn't got the word for... #mood: upset
He has taken his hand off the flap. He looks at it.
*   [Say nothing. Turn the brown envelope round, so that he can see the watch in it, and wait. #use: hear-out #use: show-care #note: It's the only moment tonight when he hasn't got a sentence, and you don't give him one of yours. #thought: It's so small. I remembered it as covering half his arm.]
    HALLORAN: He set it by the pips. Every morning. We weren't to speak. #mood: upset
    -> by_nine
*   For the watch, you mean? He was looking for it on his own arm, and you were the one standing there. #use: empathise #use: paraphrase #note: It's true, and kindly said. You finish his sentence for him, though, which was his father's trick. #thought: Yes. Watch. Thank you. One is always helped to the word.
    HALLORAN: For the watch. Yes. Quite. One needn't spell it out. #mood: tense #calm: -10 #trust: -4
    -> by_nine
*   I'm sorry about your father. But you see that it wasn't Amara's fault, none of that, don't you? #slip: argued #note: Every word is right, and he knew it before you did. It had to wait half a minute, and couldn't. #thought: I was about to say so. Now I shall never say so.
    HALLORAN: I don't need it drawn for me. #mood: angry #gesture: turn-away
    { calm < 22: -> neither }
    -> by_nine
*   Tell you what, I'll bring it round to him myself, tonight, in pieces if need be. You have my word. #slip: over-promised #note: How he looks at you. It's two hours there, the watch isn't shut, and it isn't yours to drive about with. #thought: Tonight? He'd be asleep. He'd think that I had sent a burglar.
    HALLORAN: You'd do that? No. You can't do that. Can you? #mood: tense
    -> by_nine

=== neither ===
HALLORAN: And suppose I do neither? Suppose I simply stand here until somebody explains to me what your Amara was doing at two that was so very absorbing? #mood: angry #gesture: crossed-arms
*   {limit} No. I'm stopping here for tonight. It'll be ready at half past eight. I'd like you to leave now, please. #use: end-the-talk #use: keep-respect #use: keep-promises #note: You said where it ends, he went past it, and it ends. His watch is in the same breath, so it's the talk that is over and not your help. #thought: He means it. He isn't even cross. I could have had an answer to cross.
    -> stopped
*   (late) {not limit} We stop here. You can have the watch at half past eight, but not this. Please go now. #use: end-the-talk #note: You're right to end it. He was never plainly told where the line was, so to him it's a wall in the dark. #thought: This? What is "this"? Nobody has said what "this" is.
    ~ limit = true
    -> stopped
*   [Press the button under the counter, say that you have, and go out by the back {alone:way, round to the concourse|with Amara, round to the concourse}. #use: get-help #use: end-the-talk #note: He won't go, so you do. You don't have to be sure that he's dangerous. What's in the shop can be replaced. #thought: They've left. They've walked out of their own shop. Am I as bad as that?]
    ~ desk = true
    ~ limit = true
    -> guard
*   All right, I'll ring Ron at home and have him back in tonight. Will that do, and we'll say no more? #slip: went-along #slip: unfair-fix #note: Ron is sixty-six and on a bus. Whatever comes of it, it will be known what it took. #thought: Well. It moves after all. One only has to lean on it.
    ~ gave = MIN(gave + 1, 2)
    Ron can't turn the bus round. He'll be in at eight, he says, an hour before he need be, and that's for you.
    -> banged_for
*   She made one slip with a number. You've been vile since you came in. So who ought to be explaining? #slip: argued #slip: lost-composure #note: It's what anyone would want to say. He's been waiting all week for somebody to say it, and now it's you against him. #thought: Vile. That's one of his. He wrote it on essays.
    ~ gave = MIN(gave + 1, 2)
    -> over_the_flap

=== behind_the_shutter ===
The shutter comes down with a noise, and it's very quiet. He has stopped in the middle of a word.
HALLORAN: Put that up. Would you, please, put that up. #mood: furious #gesture: turn-away
*   [Run the shutter up to the top again, without a word, and stand well away from the gap. #use: steady-self #use: act-fast #note: Undone in five seconds, with nothing said about it. He asked for one thing and has it. He sees the concourse and breathes. #thought: Air. I'm all right. I don't like doors, that's all.]
    HALLORAN: Thank you. #mood: angry
    -> neither
*   Up it goes again, that wasn't a good idea of mine. There's your way out, whenever you care to use it. #use: admit-failure #calm: -4 #note: You own up to it in half a sentence and show him the gap. He can't listen yet, and "out" is what he hears. #thought: Out. He wants me out. But it's up.
    HALLORAN: No. It wasn't. One doesn't shut people in. #mood: angry
    -> neither
*   It's only so that we're private, sir. I've got the key here, there is nothing to get worked up about. #slip: told-to-relax #note: You can't see why he minds. But you've shown a frightened man the key, round your own neck. #thought: He's showing me the key. He's showing me the key.
    -> shut_in
*   I will when you've calmed down. You were happy enough to come in underneath it, if I remember rightly. #slip: threatened-back #slip: stayed-alone #note: It's a neat answer. Nobody is ever to be shut in, and least of all as a lesson. #thought: I want to go home. I want to go home.
    ~ gave = MIN(gave + 1, 2)
    -> shut_in

=== shut_in ===
He beats on the shutter with the flat of his hand until you have it up, and goes out under it at a run. #leave: Mr Halloran #sound: hand-on-counter #ending: escalated #outcome: A guard took it all down. What was said to Amara is in nobody's statement now, and the shutter is in everybody's. Amara wasn't asked anything, and walked to the late bus by herself.
HALLORAN: I was foul to them. I'd meant to tell you that first. Then he shut the thing, and I wasn't anything any more. #afterwards: to his wife, in the car park
HALLORAN: He kept showing me the key. I expect he thought it was reassuring. Drive, would you? #afterwards: to his wife, in the car park
-> END

=== banged_for ===
HALLORAN: So that's arranged. You'll forgive me, I do find that with people like Amara one has to be a little plain. #mood: tense
*   The watch, yes, that's owed you. Being plain with Amara, no, I'm afraid. There's to be no more of that. #use: set-limit #use: keep-respect #use: support-colleague #note: You take the two apart, late but cleanly: what he's owed, and what he isn't. #thought: He's giving me the watch and not the rest. I can't decide if that's rude.
    ~ limit = true
    ~ backed = true
    { gave == 0 and calm >= 34: -> by_nine }
    -> took_it
*   No harm done, Mr Halloran, we understand each other now. Twenty past eight, with me, here at the counter. #slip: went-along #note: It gets him out of the shop in good order, and it tells Amara what has been understood. #thought: We don't, you know. But I shall take it.
    ~ gave = MIN(gave + 1, 2)
    -> took_it
*   Goodnight, Mr Halloran. The watch will be in its envelope tomorrow, and I'll be the one to hand it over. #use: end-the-talk #use: own-it #note: Short, correct, and you'll stand between them tomorrow as well. She'd have liked it to be said, though. #thought: He has stopped talking to me. Well, I've stopped as well.
    HALLORAN: Goodnight. And not a word about it. I quite see. #mood: tense #calm: -3 #trust: -6
    -> took_it

=== by_nine ===
HALLORAN: So what is it that you can do? I'd ask you not to be encouraging. I've had three people's word this week. #mood: tense
*   Ron's in at eight, and two minutes on the press. So twenty past. At nine if the press sticks, not later. #use: set-expectations #use: be-direct #note: An hour with its own worst case, and no encouragement. It's also the fourth word he has had this week, and the other three were sure as well. #thought: If the press sticks. I'd believe him at once, if I hadn't believed the others.
    HALLORAN: Twenty past, and nine at the outside. I can do nine. I can't do five past. #mood: tense #gesture: nod #calm: -3 #trust: -6
*   (rung) Not my word, then. I'll ring the manager at home, on the speaker, and she can say it to you herself. #use: involve-supervisor #use: act-fast #note: He has had words from three people who couldn't answer for them. Now he hears somebody who can, and she can be sorry in her own voice. #thought: On the speaker. So there's a person above him, and she's called Pat.
    HALLORAN: "In your hand by twenty past eight, Mr Halloran, and you have my regrets." Well. Who'd have thought that they kept any. #mood: neutral #calm: +2 #trust: +4 #sound: phone-line
*   It'll be done first thing, don't you worry about that. You just get a good night's sleep, Mr Halloran. #slip: vague #note: You're being kind. He's been told that it was ready, and after that nobody gets to say first thing. #thought: First thing. That is what they said on Monday.
    HALLORAN: First thing. I've rung three times for something of that kind. #mood: angry
*   You could take it as it is, if you hold it flat. Or it's done at eight. What's better for tomorrow? #use: solve-together #use: offer-solution #note: He gets to choose, and both can be done. He'd sooner have been told: a choice with the back off it isn't quite one. #thought: Hold it flat. For two hours, with the other hand on the wheel.
    HALLORAN: Flat, on the A-road, with a mayor waiting. Eight, please. Eight. #mood: tense #calm: -3 #trust: -4
-   { thief and limit and gave == 0 and not alone and ((calm >= 58 and trust >= 66) or (rung and calm >= 48 and trust >= 50)): -> badly }
    { calm >= 36: -> says_goodnight }
    -> took_it

=== badly ===
HALLORAN: If I was, I may have been short with, with your colleague. One says a thing and it's rather well put, and then it's out. #mood: tense
*   (to_her) It isn't me you want, to be honest. She's over there. She needn't answer, and you needn't make it well put. #use: be-direct #use: support-colleague #use: keep-respect #note: You don't take for yourself what belongs to her, and don't make her take it either. #thought: Not well put. How does one do that?
    ~ backed = true
    HALLORAN: Amara. I was. What I said about trusting you. I'm, that was. No. #mood: upset
*   Thank you, that can't have been easy. I'll tell Amara what you've said, in your words, and she needn't do a thing. #use: keep-respect #use: support-colleague #note: It spares the two of them, and it lets him go with his head up. But you take delivery of something that was hers. #thought: He let me off at half. I'd have stayed for the other half, I think.
    HALLORAN: Would you? Yes. In better words, if you have any. Goodnight. Goodnight, er. #mood: tense
*   Don't give it another thought. We get a lot worse, and Amara has the hide of a rhino, haven't you? #slip: went-along #note: It's generous, with something of hers. She laughs because you both look at her. #thought: Has she? She didn't look it.
    ~ gave = MIN(gave + 1, 2)
    AMARA: Yeah. #mood: tense #gesture: turn-away
*   Short? I think we can both do rather better than short, Mr Halloran, after an evening like this one. #slip: lost-composure #note: It would be a fine line if he weren't trying. He was halfway out of his coat, and you've buttoned it again. #thought: Marked, and handed back. Four out of ten.
    ~ gave = MIN(gave + 1, 2)
    HALLORAN: Then I shan't attempt it. Goodnight. #mood: angry
-   { gave > 0: -> took_it }
    -> leaves_in_peace

=== says_goodnight ===
HALLORAN: Then I'll wish you a good evening. You've been fair about it. I'm told that I'm not easy. #mood: tense
-> leaves_in_peace

=== leaves_in_peace ===
{ alone:
    He goes, and has to pass Amara, who has been standing by the lifts the whole while. #leave: Mr Halloran #enter: Amara #sound: door
- else:
    He goes out the way he came{shutter.opened:, upright this time|, and holds the coat together as he bends}. #leave: Mr Halloran #sound: door
}
-> the_book

=== took_it ===
He folds the ticket into his wallet, {alone:looks once round the empty shop|looks at Amara as one looks at a chair}, and goes. #leave: Mr Halloran #sound: door
{ alone:
    Amara comes back from the lifts. She has been standing there the whole time. #enter: Amara
- else:
    Amara hasn't moved.
}
-> the_book

=== stopped ===
~ temp word = "{neither.late:You might have said|You did say}"
{ alone or gave > 1 or (not desk and calm < 8): -> over_the_flap }
HALLORAN: {word} so. I suppose you'd better have this, then, or you'll be reading out four-seven-one to me in the morning. #mood: tense #gesture: sigh
He puts the ticket down on the counter, squares it to the edge, and goes. {desk:The guard from the desk is out there, looking at the shoes next door.|The concourse is nearly empty.} #leave: Mr Halloran #prop: no-slip #sound: door
-> the_book

=== guard ===
{ alone:
    On the concourse Amara comes over from the lifts. The guard stands at the shutter, and says good evening to him. #enter: Amara
- else:
    You come round to the concourse with Amara. The guard is there within the minute, and says good evening to him from the shutter.
}
HALLORAN: Is that for me? I see. No, no. I'm going. I really only came in for a watch. #mood: tense
He walks past you both with the ticket in his hand, and doesn't look up. #leave: Mr Halloran #sound: door
-> the_book

=== the_book ===
AMARA: I did read the wrong line, though. If I hadn't he wouldn't have... I keep hearing the bit about being six. Do we have to stay here? #mood: upset
*   You misread a number, and that's ours to mend. The other thing is his. Shall we put it in the book? #use: report-it #use: support-colleague #unheard #note: Two matters, kept apart, and her name goes in the book as somebody it was done to. All of that is right, and she has to stand here for it with her eyes on the shutter.
    ~ booked = true
    ~ backed = true
    AMARA: What, now? In his words? All right. You write, I'll say. #mood: tense
*   (walked) Get your coat, I'll walk you to the bus with the guard. Tell me the words on the way, I've got a pencil. #use: support-colleague #use: get-help #use: report-it #unheard #note: She asked if she had to stay here, and she hasn't. The words go with you on the back of a till roll, and nobody walks alone.
    ~ booked = true
    ~ backed = true
    AMARA: Thanks. I'd sort of been looking at the doors. "Most of them manage by about six." Have you got that? #mood: tense
*   I'll write it all up for the book tonight, you've been through enough. Go home and have a hot bath. #use: report-it #slip: left-colleague-alone #unheard #note: The book gets its entry. She gets a bus at half past six, by herself, with the bit about being six.
    AMARA: Okay. Night, then. #mood: upset
*   Don't take it to heart, he's gone now. You should have seen the ones that we used to get on Sundays. #slip: nothing-learned #slip: left-colleague-alone #unheard #note: It's how you were comforted yourself, once. It tells her that this is the weather here.
    AMARA: No. I know. It's fine. #mood: upset
-   -> morning

=== morning ===
It's {stopped:twenty-five|ten} past eight. Ron is at the press. The watch is ticking. #later: one night #mood: neutral
AMARA: He'll be here in a minute. I don't mind being in the back. Just tell me where to stand, will you? If I pick I'll pick wrong. #mood: tense
*   (told) In the back, with the door open a bit. I do the talking. After that it's the book, you and me. #use: support-colleague #use: be-direct #unheard #note: She told you where she'd sooner be, and that she couldn't choose it. You choose it for her, and she can hear everything.
    ~ backed = true
    AMARA: In the back. Yeah. Okay, good. #mood: neutral
*   (asked) What would you rather? I'll be doing the talking either way, and you can change your mind at the last second. #use: follow-up-colleague #use: support-colleague #unheard #note: On any other morning it's the right question. She has just said that she can't pick, and she picks what she thinks you hope for.
    ~ backed = true
    AMARA: I don't... Out here, then. But you do the talking. #mood: tense
*   From today we read the number and the name back, each time, me as well. I've put it by the telephone. #use: learn-from-it #use: own-it #unheard #note: What let it happen is mended, and mended for everybody. She'd asked you something else, and has to work it out.
    AMARA: That's good. So I'll be... I'll be in the back, then. #mood: neutral
*   (out_here) Out here, next to me. It's best to get straight back on, and I'll see that he keeps a civil tongue. #slip: half-listened #slip: assumed #unheard #note: She wanted to be told, and she is told. But she said the back, and now she has to be brave for you.
    ~ gave = MIN(gave + 1, 2)
    AMARA: Right. Yes. #mood: upset
-   { gave > 1 or not backed or (gave > 0 and trust < 48): -> ticking }
    { badly.to_her and gave == 0 and not asked and trust >= 62 and booked and (told or the_book.walked): -> the_pips }
    { limit and booked: -> squared }
    -> ticking

=== the_pips ===
He has come early, and he's waiting outside until it's time. #enter: Mr Halloran
HALLORAN: I rang him. I said it was mended. He said, "It is mended, or it has been mended?" So he's there today. #mood: relieved #gesture: nod
He holds it to his ear. Then he holds it out towards the workshop door, which is open by a hand's breadth, so that whoever is behind it can hear it as well. #ending: resolved #outcome: The watch was on his father's wrist at eleven. What he said to Amara is in the book, and so is what he tried to say after it.
HALLORAN: You're to read me the time, Dad, and I'm not to help. #afterwards: to his father, over the cake
HALLORAN: I was a pig to a girl in the shop. No. I was a pig to Amara, in the shop. And somebody told me so, and then got on with your watch. #afterwards: to his father, over the cake
HALLORAN: No, I know. Fewer. You taught me fewer. I wish you'd taught me the other thing. #afterwards: to his father, over the cake
-> END

=== squared ===
He's there to the minute, and stays a good yard back from the counter. #enter: Mr Halloran
HALLORAN: I believe that you have something of my father's. I'll say thank you, and I won't say anything else, since I seem to do it badly. #mood: neutral
He signs for it. {morning.asked or morning.out_here:Amara watches him sign.|The workshop door is open by a hand's breadth.} #ending: partly #outcome: He has his watch in time. The rest wasn't put right, but it was stopped, by you, and nobody had to go on listening to it.
{ thief:
    HALLORAN: There, Dad. Not sold. Look, your own initials. Hold still. #afterwards: to his father, before the mayor came
- else:
    HALLORAN: There, Dad. I said eleven. Hold still. #afterwards: to his father, before the mayor came
}
{
- stopped or guard:
    HALLORAN: They asked me to leave, if you want to know. Quite politely. I've been trying to be offended since Birmingham. #afterwards: to his father, before the mayor came
- morning.asked or morning.out_here:
    HALLORAN: The one in charge was civil. There was a girl, too. I ought to have caught her eye, and I looked at the pen. #afterwards: to his father, before the mayor came
- else:
    HALLORAN: The one in charge was civil. There was a girl, too, but she'd gone in the back. I'd have gone in the back. #afterwards: to his father, before the mayor came
}
-> END

=== ticking ===
He's there as soon as the lights are on, holds out his hand for it, and checks it against his telephone. #enter: Mr Halloran
{ stopped or guard:
    HALLORAN: Correct to the second. I should say something, but I gather that one isn't to. #mood: tense #ending: unresolved #outcome: He has his watch, and nobody had a word for anybody. By Monday Amara had asked for other shifts.
    HALLORAN: {thief:Not sold, you see. You can tell your nurses. Hold still.|There, Dad. On the day. Hold still.} #afterwards: to his father, over the cake
    HALLORAN: They put me out of the shop. Well, I don't know. I should have done it a good deal sooner. #afterwards: to his father, over the cake
- else:
    HALLORAN: Correct to the second. You see what one gets by being a nuisance. #mood: tense #ending: unresolved #outcome: He has his watch, and has learnt that this is how to get it. By Monday Amara had asked for other shifts.
    HALLORAN: {thief:Not sold, you see. You can tell your nurses. I|There, Dad. I} had to be thoroughly unpleasant to get it. #afterwards: to his father, over the cake
    { backed:
        HALLORAN: The one in charge looked about to say something, at one point. I was quite curious what it would be. #afterwards: to his father, over the cake
    - else:
        HALLORAN: There was a girl who'd got it wrong. They let me say it all. I keep thinking that somebody might have coughed. #afterwards: to his father, over the cake
    }
}
-> END

=== goes_with_ticket ===
HALLORAN: Do you know, I believe I'll do without. I'll tell him that it couldn't be done. He taught me not to expect much of people, and he'll be so pleased. #mood: furious
{shutter.opened:He ducks at the shutter, although there's no need to.|He goes out under the shutter, and has to bend for it.} #leave: Mr Halloran #sound: door #ending: walked-out #outcome: He left without the watch, and it was two minutes from being done. You never learned who it was for.
HALLORAN: I haven't got it, Dad. No. No, I didn't sell it. It's at the, they've got it at the place. #afterwards: to his father, by telephone
{ limit:
    HALLORAN: I was told to mind what I said. I thought, you haven't heard anything yet. Then I couldn't stop. #afterwards: to his father, by telephone
- else:
    HALLORAN: I was clever at them for ten minutes, and I've come away with a ticket. You'd have liked it. #afterwards: to his father, by telephone
}
-> END

=== over_the_flap ===
He has the flap up. He stands in the gap with the whole of the workshop behind you, and doesn't seem to know what comes next. #gesture: slam #sound: hand-on-counter
{ desk:
    The guard is at the shutter already. "Evening," he says, "shall we, sir?" #leave: Mr Halloran #sound: door #ending: escalated #outcome: The guard walked him out, and nobody was touched. The watch went by courier, and the letter about it went to head office. Amara went home with the key round her neck, and posted it back on Monday.
- else:
    A woman from the shoe shop has heard it, and runs for the guard. He's gone before they come. #leave: Mr Halloran #sound: door #ending: escalated #outcome: Nobody was touched, by luck. No help had been called, and the police took the statement from the woman next door. It was she who gave Amara a chair, until her brother could come.
}
HALLORAN: I had my hand on a, it's a sort of lid. I was looking at my hand and I thought, whose is that. #afterwards: to his wife, in the car park
{
- alone:
    HALLORAN: There were only the two of us by then. I'd have liked there to be somebody. #afterwards: to his wife, in the car park
- else:
    HALLORAN: The girl got behind him. She's about as old as Jo. I don't want to talk about it. Drive. #afterwards: to his wife, in the car park
}
-> END
