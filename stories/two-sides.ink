# title: Two sides
# summary: A customer says that the cashier shouted at him. She says that he laughed in her face. Both of them are right.
# role: You manage a household shop.
# setting: shop
# channel: counter
# customer: LINDQVIST (Mr Lindqvist), look lindqvist, temperament upset
# cast: PELL (Mrs Pell), look pell, colleague
# level: 2
# minutes: 10
# fault: both
# objective: hear-both-sides
# objective: read-cues
# objective: support-colleague
# objective: take-notes
# objective: stick-to-facts
# objective: solve-together
# objective: follow-up
# objective: follow-up-colleague
# language: en

// What is true of Mr Lindqvist, and comes out only when he is asked well:
// On the 2nd of April they took a growth out of his left ear, and the hearing went with it. He said that it went fine, and
// has said so ever since: to his sister Karin, at work, to himself. When he hasn't heard, he laughs, and says yes.
// Today is Friday the 14th of November. On Monday Karin goes back on nights at the hospital laundry, and he has promised to
// sleep at hers, for Alma, who is five months old. On Wednesday he rang his own phone from the next room, and slept on.
// So he ordered an alarm with a pad for under the pillow, £54. It says what it is for on the box, and so it is in a bag.
// He fears one thing more than Monday: that it shows. And then somebody called it after him, right across a shop.
// "All right" would be: to have woken up by himself, and to have been spoken to as if nothing were the matter.
//
// What is true of Mrs Pell, Joan, sixty-one, nine years at till two:
// The bags to be collected stand at the customer's left. Since the screen was turned in October she has to read the
// names off them with her back to whoever is there. The speaker hangs above her. She called his name, twice, to a shelf.
// Every day from three to four, boys from the college come in to laugh at her: she once called one of them "my lamb".
// On Tuesday a man measured her till, and nobody said who he was. Today she thought that this one had a kind face, and told
// him: "They're having me off this till at Christmas." He thought she meant the tune. "Good," he said, and laughed, "it's
// been doing my head in." Then he went without his bag, and she called it after him as she'd have called it to anybody.
// You know what the man was measuring for. Everybody is to hear it on the 1st; you might have told her when she began to ask.

VAR calm = 28
VAR trust = 28

// He has said it himself: the left ear, since April.
VAR ear = false
// She has had it from you.
VAR told = false
// What Mrs Pell has had from you: 0 nothing, 1 an ear, 2 a question or an answer as well, 3 more than that.
VAR joan = 0
// You went round to the side that he hears with.
VAR round = false

-> front

=== front ===
Friday, ten to four. Over the desk there is a speaker, with a tune in it. At till two Mrs Pell is watching. #enter: Mrs Pell
LINDQVIST: Hi! Hello. You're the manager? Great. It's nothing, really. It's only that the lady on the till, she sort of... #mood: tense
LINDQVIST: No. It's fine. Sorry, did you say something? I just wanted to tell somebody. #mood: upset #gesture: palms-up
*   She sort of what? I'd like the rest of that one, Mr... It didn't sound to me like nothing. #use: hear-out #use: open-question #note: He always stops at "fine", and people are always glad of it. You hand him back his own half sentence, to his face. #thought: They want the rest. Nobody ever wants the rest.
    LINDQVIST: Lindqvist. She turned her back on me. I'm being nice, I'm smiling, and it's her back, and then it's my name, like at a doctor's. #mood: upset
*   [Leave the "fine" lying there, take your hands off the keys, and wait for the end of his sentence. #use: hear-out #use: steady-self #calm: -6 #trust: -3 #note: It would draw out most people. He has no way to tell a silence from something that he hasn't heard, and so he answers it. #thought: Did they say something? It'll be the name. It's nearly always the name.]
    You have said nothing. He laughs.
    LINDQVIST: Ha, yeah! Lindqvist. With a q and a v. So, she turned her back, and then it's that name, right across the shop. #mood: upset
*   That's Mrs Pell. She's like that with all of us by a Friday, I shouldn't take it to heart. #slip: took-sides #slip: told-to-relax #note: It sounds like comfort. You have given her away in one breath, and told him not to mind in the next. #thought: So that's her name. She's looking. She knows we're on about her.
    LINDQVIST: All of you. Okay. So does she turn her back on you as well? #mood: upset
    Till two has gone quiet. Mrs Pell has put down the scanner.
*   I'm so sorry that you've been upset in here. Let's see that you go home happy, shall we? #slip: sorry-too-soon #note: Friendly, and about nothing yet. He will always say yes to a sentence like that, and it will mean nothing. #thought: Happy. They can see I'm not, then. Smile more.
    LINDQVIST: Ha. No, I am! I was. I came in happy. And then she turns her back on me, and it's my name, like at a doctor's. #mood: upset
-   PELL: I called him three times! And I'd like it known what he said to me. #mood: angry
    He looks round to see who spoke. He looks at the door first, where there is nobody. Three boys at the batteries laugh. #prop: phone-up
    -> two_of_them

=== two_of_them ===
*   Mrs Pell, shut your till and take the office. I want it all from you, as soon as I've had his. #use: hear-both-sides #use: support-colleague #note: It takes her away from the boys and leaves him his turn. He sees you be decent to her, and can bear it. #thought: Office. So it's serious. But they were quite nice to her about it.
    LINDQVIST: Yeah, no, of course. She should. She's been standing there all day. #mood: upset
*   Come and tell me the rest over by the paint, Mr Lindqvist. There's no music down there. #use: quiet-place #use: hear-out #note: Of all things it is the music that you take away from him. He couldn't have asked. It leaves her to the boys. #thought: Paint. Quiet. Oh, thank God, that tune.
    PELL: I'll stop here, then. With the fan club. #mood: upset
*   Not now, please, Mrs Pell. One after the other, and it's the customer who was speaking first. #slip: left-colleague-alone #slip: took-sides #note: Correct as a rule of order. The boys hear that she has been told off, and so does he. #thought: That was because of me. And now that lot are doing her voice.
    LINDQVIST: Don't, she can, I don't mind. It's not, I didn't want her told off. #mood: upset
*   Well then, what was it that you said to her? We may as well have both halves together. #slip: interrupted #use: hear-both-sides #note: Even-handed. But he hadn't got beyond her back yet, and now he is the one who is asked, before three boys. #thought: What I said? I say the same to everybody. I say good, I say great.
    LINDQVIST: Me? To her? I said, what did I say. I said good. I said thanks. I always say thanks. #mood: upset
-   You come round to his left, to be private, and walk him down to the paint. You ask if she told him why. #leave: Mrs Pell #prop: no-phone-up
    LINDQVIST: Ha! Yeah, no. Tuesday, I think it was. #mood: tense #gesture: nod
    He goes on laughing for a moment. He is looking at your mouth.
    -> tuesday

=== tuesday ===
*   Hold on, I'm standing in your light there. I'll come round to this side, and ask it you again. #use: read-cues #trust: +4 #note: The door, the mouth, the Tuesday: you put them together and made nothing of it but four steps. #thought: They went round. Nobody goes round. Was it really the light?
    ~ round = true
    LINDQVIST: Why? Oh. Why she... no. No, she didn't. I thought you'd asked when they rang me. #mood: upset
    He looks at where you stood before, and back at you.
*   I'm sorry, have I said something funny? I'm only trying to take this seriously for you. #slip: took-it-personally #note: Anybody would feel it, and she did, too. Now you have said it as well, almost in her words. #thought: That's two. In ten minutes. What is it I do with my face?
    LINDQVIST: No! God, no. That's what she said, what's funny. Nothing's funny. I'm not laughing. #mood: upset
*   So it was her back, and then your name called out, and no reason for either. Is that it so far? #use: paraphrase #use: hear-out #calm: -9 #trust: -5 #note: You had it exactly. But it went in at the side that it had gone in at before, and he got half of it. #thought: Back. Name. Something, something. They've got it, I think. Nod.
    LINDQVIST: Yeah! Exactly. Sorry, the last bit, was that... yeah. Yeah. #mood: tense #gesture: nod
*   On Tuesday? She doesn't work Tuesdays. Are we sure that we're talking about the same lady? #slip: assumed #calm: -6 #trust: -4 #note: It is an odd answer, and you are right to trip over it. You took it for an answer to your question. #thought: Who said Tuesday? Oh. Oh no. I did.
    LINDQVIST: No, now. Just now. It was ten minutes ago, why are we, what did I say? #mood: upset
-   { calm < 7: -> out }
    LINDQVIST: Anyway. And then I'm going, I'm nearly at the door. And she shouts it. Everybody's looking, and those boys, they do it after her. #mood: upset
    LINDQVIST: "What are you, deaf?" Ha. Good one. #mood: upset #gesture: turn-away #thought: There, I've said it. Let's see if they laugh. #pause: He laughs, and turns away. What do you know about him by now that he hasn't told you?
    -> the_word

=== the_word ===
*   And are you? You looked for her at the door just now, and she was standing behind you. #use: open-question #use: read-cues #note: It could have been an insult. It wasn't one, because you had watched him and said what you saw. #thought: Say no. You always say no. Say no, and then it's Monday.
    { round or trust >= 54:
        ~ ear = true
        LINDQVIST: That side. Since April. They took something out, and it sort of came out with it. You won't tell her, though? I'd rather she was just rude. #mood: upset #gesture: hand-on-chest #calm: +4 #trust: +8
    - else:
        LINDQVIST: What? No. No, it's loud in here, that's all. Is it that you can see it? #mood: upset #gesture: shake-head #calm: -7 #trust: -4
    }
*   I'm sorry. You came for a bag, and had a whole shop looking at you. I'd mind that, too. #use: apologise #use: validate #note: True, and he needed somebody to say it. It is about the shouting, and the shouting isn't the worst of it. #thought: They were looking. But that's not why. If it'd been "oi" I'd have laughed.
    LINDQVIST: Thanks. Yeah. It was a bit... yeah. I mean, it's not that she was loud. #mood: tense
*   It's her way of talking, Mr Lindqvist. She says the same to me, and to the kettle in the back. #slip: made-excuses #slip: half-listened #note: It is even true: she means nothing by it. That was never what he was afraid of. #thought: I used to say it as well. I said it to my gran once.
    LINDQVIST: To the kettle. Right. No, it's what people say. I know it is. #mood: upset
*   Nobody talks like that to people here. She'll be coming out and telling you sorry for it. #slip: took-sides #note: You stand up for him at once. It would be one more scene with people looking, and you have heard one half. #thought: Out here? With that lot doing the voices?
    LINDQVIST: No. Please. Don't make her do that, not with people there. It's fine. #mood: upset #gesture: shake-head
-   { calm < 7: -> out }
    ~ round = false
    -> office

=== office ===
You give him a chair, and say ten minutes. He has begun to draw the till on a paint chart: himself, her back, and the bag on his left. #scene: office #leave: Mr Lindqvist #enter: Mrs Pell #sound: door
PELL: I'll give it you in order. I called his name, and he was as near to me as you are. I called it again, and he laughed. #mood: angry
PELL: I'd just told him, don't ask me why him, they're having me off that till at Christmas. And do you know what he said? Good, he said. It's doing my head in. #mood: upset
*   [Sit down, so that she can too, and write it as she says it: the name, the laugh, the words. #use: hear-both-sides #use: take-notes #unheard #note: You are as slow as a pen, and she fills it in herself, her own word included. What she had it in her to tell wasn't in that order.]
    ~ joan = 1
    PELL: Once to the bag, that's where the name's written. Once over my shoulder. And then he goes without it, and I've a queue. #mood: upset
    PELL: And yes, I said deaf. I'd say it to my husband. I'm not proud of it, put that down as well. #mood: tense
*   You've never told a customer your business in nine years, Joan. How was it that you told him? #use: open-question #use: hear-both-sides #unheard #note: "Don't ask me why him," she says, and you ask. What he answered is ten minutes old; that she told him is her whole week.
    ~ joan = 2
    PELL: He'd a kind face. I had the boys again, three o'clock, doing my voice, and he's stood there smiling. I thought, well, here's one. #mood: upset
    PELL: And then he's one of them. So I shouted. I said deaf. I'm not proud of that. #mood: upset #gesture: sigh
*   He says that you called "deaf" after him, with the whole shop there. First of all, is that true? #slip: blamed #unheard #note: A fact, and it has to be asked some time. Asked now it says that you came in with his story and are ticking it off.
    ~ joan = 0
    PELL: It's true. So you've had the other half, and I'm to say yes or no to it. Yes. #mood: angry #gesture: crossed-arms
*   You won't have meant it, I know you. Say a word of sorry to him, and we get you home on time. #slip: took-sides #unheard #note: Warm, and it gets everybody home. She is to say sorry for the part that she did, and nobody has asked about hers.
    ~ joan = 0
    PELL: For which bit? No, tell me. I'll learn it by heart. #mood: upset
-   PELL: There was a man at my till on Tuesday, with a tape measure. Nobody told me who he was. So was that lad right, am I off? #mood: upset
    Two tills without a cashier come in February. Mrs Pell's hours aren't settled. Staff hear it on 1 December, and sooner if they ask you. #card: What you know
    -> tape_measure

=== tape_measure ===
*   It could be that you are, Joan. There's two self-service tills from February. About your hours I can't tell you anything. #use: stick-to-facts #use: be-direct #unheard #note: No comfort in it, and it is all that you know. She can stop asking the customers what you should have told her.
    { joan >= 1:
        ~ joan = MIN(joan + 1, 3)
    }
    PELL: February. Right. And I had to get it off a tape measure. #mood: upset
    PELL: Thank you. I'd sooner have it than not have it. #mood: tense #gesture: nod
*   (rash) You should have had this from me. Two self-service tills come in February, and your hours stay just as they are. #slip: over-promised #unheard #note: Until the last six words it was the truth, and an apology. Her hours aren't settled, and she has begun to believe you.
    PELL: Do they? Oh, well. Then I've been a silly old woman, and shouted at a boy for nothing. #mood: relieved
*   That's a thing for you and me, and we'll come to it. But first there's him out there, waiting. #slip: avoided #slip: left-colleague-alone #unheard #note: He is waiting, and you did say ten minutes. She asked whether she is off, and heard a yes.
    ~ joan = 0
    PELL: Yes. He's the customer. #mood: upset #gesture: crossed-arms
*   I won't tell you that it's nothing. You and I sit down on the first, nine sharp, with the plan before us. #use: set-expectations #use: support-colleague #unheard #note: It is orderly, and you don't lie to her. It leaves her two weeks to lie awake in, and she had asked you today.
    PELL: So it's something. The first, at nine. I'll write that on the calendar here, where you'll see it. #mood: tense
-   PELL: And what's there to laugh about? Boys, all right. A grown man, I'd have that from him to my face. #mood: upset
    -> the_laugh

=== the_laugh ===
*   {ear} He hadn't heard you, Joan. He's deaf on that side, since the spring, and doesn't want it known. #slip: unfair-fix #unheard #note: It would lift it off her in a second, and it does. It was the one thing that wasn't yours to hand over.
    ~ told = true
    PELL: Deaf? Oh, the poor lamb. And I go and... oh no. #mood: upset #gesture: hand-on-chest
*   {not ear} Between you and me, I'd say he's hard of hearing. You weren't to know that, nobody would. #slip: assumed #unheard #note: A good guess. You have made up his secret and given it away, before he has told it to a soul.
    ~ told = true
    PELL: What, deaf? At his age? Oh, and I go and shout it. Oh, the poor lamb. #mood: upset #gesture: hand-on-chest
*   Come out to till two with me. You stand where he did, and I'll do you, and say what you said. #use: root-cause #use: stick-to-facts #unheard #note: She finds out about the screen, on his spot, with the back of your head before her. What she wanted was to hear it from him.
    At the till you reach for a bag, as she has to since the screen was turned, and say it to the shelf.
    PELL: You what? I can't hear you over that tune. So I do that. But it's him I'd wanted to hear. #mood: tense
*   I could guess, and it'd be my guess. I'd rather that you asked him, with me standing there. #use: keep-respect #unheard #note: She wants it to her face, and may have it so. His secret stays his, and you haven't had to lie for it.
    ~ joan = MIN(joan + 1, 3)
    PELL: Ask him. To his face. Well, I can look at a face. #mood: tense
*   People laugh when they're embarrassed, that's all that was. I wouldn't go reading things into it. #slip: half-listened #unheard #note: Nearly right. But she has had that laugh every day from three to four, and hasn't been asked about it.
    ~ joan = MIN(MAX(joan - 1, 0), 1)
    PELL: I get it read to me every day, three till four. They do my voice. You're in here, you wouldn't hear it. #mood: upset
-   -> face_to_face

=== face_to_face ===
{ told:
    He gets up from his chair. Mrs Pell is quicker than you. The boys are back, with a phone. #scene: shop #enter: Mr Lindqvist #prop: phone-up
    PELL: You should have said you were deaf, my love! I'd have spoken up! Is it this one? #mood: upset #calm: -16 #trust: -18
    -> everybody_heard
}
He is still on his chair, with the paint chart face down on his knee. #scene: shop #enter: Mr Lindqvist
Mrs Pell stops at his left. She clears her throat, and begins to say something. He is looking at you, and gets a smile ready.
*   (placed) {ear} [Take her by the sleeve and bring her round to where he hears her, without one word about it. #use: read-cues #use: keep-respect #calm: +3 #trust: +5 #note: He told you one thing, and you have used it to move somebody a yard. Nobody else in the shop has noticed anything. #thought: They just moved her. Like a lamp. I could've hugged them.]
    PELL: I was saying. I told you they're having me off that till. And you said good. #mood: tense
    -> the_tune
*   {not ear} Only the words now, Mr Lindqvist, no blame. What did you hear her say to you at the till? #use: stick-to-facts #use: open-question #note: You ask for words and not for reasons. There are fewer of them than either of the two had thought. #thought: The truth? Four. I heard about four.
    LINDQVIST: My name. And "off", and "Christmas". I said good, because... it was the tune. I thought you meant the tune. #mood: upset
    -> the_tune
*   You say yours first, Mrs Pell, only what you told me. And then I want to hear it from him. #use: common-ground #use: hear-both-sides #note: Fair to both of them, to the minute. She says it well, and she says it where he can't hear it. #thought: Her mouth's going, and they're nodding. Wait for a gap. Smile.
    { calm >= 70 and trust >= 60:
        LINDQVIST: Sorry, I only got the one word. Did I say good? I thought you meant that tune. #mood: tense
        -> the_tune
    }
    LINDQVIST: Ha. Yeah. No, thank you. Thanks for saying that. #mood: tense #calm: -6
    PELL: There. That's it. That's the laugh. #mood: upset
    -> shaken
*   She's had a bad week, they're changing the tills, so she took it amiss. It wasn't about you at all. #slip: unfair-fix #note: It makes him feel better, with something of hers. She told it to a man with a kind face once today already. #thought: She's losing her job? And I said good. I said good to her.
    ~ joan = MIN(MAX(joan - 1, 0), 1)
    PELL: That was mine to say. #mood: upset
    LINDQVIST: Is that, oh. Oh no. I'm really, I didn't know. Sorry. #mood: upset
    -> shaken
*   I've listened to you both now, and it's one big misunderstanding. Shall we shake hands on it? #slip: avoided #slip: half-listened #note: You are right about what it is. They would need to know which, or they have only shaken hands. #thought: Hand. That I can do. So was it my fault, or what?
    LINDQVIST: Sure! Yeah. Great. No hard feelings. #mood: tense
    PELL: None at all. #mood: upset
    -> shaken

=== the_tune ===
{face_to_face.placed: LINDQVIST: I thought you meant the tune! I got off, and Christmas. It's been doing my head in since I came in. #mood: upset}
Mrs Pell looks up at the speaker, and begins to laugh. He watches her, and doesn't, and then he says it, to her and not to you.
{ not ear:
    ~ ear = true
    LINDQVIST: I don't hear on that side. At all. I laugh, when I haven't heard. It's a stupid thing to do. #mood: upset #calm: +3 #trust: +3
- else:
    LINDQVIST: I don't get anything on that side. I laugh when I haven't heard. So I wasn't, I wouldn't laugh at you. #mood: upset #calm: +3 #trust: +3
}
*   (glasses) [Say nothing at all, and leave it to Mrs Pell, who has stopped laughing and put on her glasses. #use: steady-self #use: show-care #calm: +4 #trust: +6 #note: It was said to her. Whatever you put in now would have come between them. #thought: I said it. In a shop. To the one who shouted it.]
    PELL: And I go and call that after you. Of all the words. I'm sorry, my lamb. I'd have said it to anybody, and that's the worst of it. #mood: upset
    LINDQVIST: No. That's good, actually. That you'd say it to anybody. #mood: relieved
*   That took some saying. And it's our screen that has her back to people, so I'll have it turned round. #use: learn-from-it #use: own-it #calm: -5 #trust: -4 #note: The right cause and a real change. But he had said it to her, and the answer came from you. #thought: A screen. Okay. She's still looking at me, though.
    PELL: It is the screen. But I called it, not the screen. I'm sorry, my lamb. #mood: upset
    LINDQVIST: It's fine. No, really. I think it is. #mood: tense
*   Well, there we are, then. If people tell us these things at the start, we can always adapt to it. #slip: blamed #note: Said with a smile. He has hidden it for seven months, and now it was his fault for hiding it. #thought: Next time, then. A badge or something.
    LINDQVIST: Yeah. No. I should have said. Sorry. #mood: upset #gesture: turn-away
    PELL: He's only this minute told us. #mood: angry
-   -> forgotten

=== shaken ===
They have both turned away from each other, and look at the paint.
*   Hold on. You said good to something, Mr Lindqvist. What did you think that she was asking you? #use: open-question #note: You go back to the one word that they both remember. It would have been easier to let them go. #thought: They don't let go, do they? Good what. What was I saying good to?
    { trust >= 30:
        LINDQVIST: The music. I heard off, and Christmas. I thought they were turning it off. Why, what was it? #mood: upset
        PELL: It was me. #mood: tense
        -> the_tune
    }
    LINDQVIST: I don't know any more. Good. I say good. I'd like to go now, if that's okay. #mood: upset
*   I don't think that was it, from either of you. I'd be glad of one more minute, if you can bear it. #use: show-care #calm: -3 #note: Honest, and it keeps the two of them there. It asks nothing that they could answer. #thought: One more minute. They look as tired as I am.
    LINDQVIST: It's fine. Really. I mean, I don't know what you'd want me to say. #mood: tense
*   Lovely, I'm glad that's settled. Back to your till, then, Mrs Pell, there's a queue been building up. #slip: left-colleague-alone #slip: dropped-it #note: There is a queue, and they did shake hands, or as good as. She goes back to the boys with what she brought. #thought: She walks like her feet hurt. I never even saw that.
    ~ joan = 0
    PELL: Yes. Right. #mood: upset
-   { calm < 7: -> out }
    -> forgotten

=== everybody_heard ===
{ear:LINDQVIST: You told her. And they've got that on there, they're filming it. #mood: angry|LINDQVIST: Did you say that to her? And they're filming it, they've got it on there. #mood: angry}
*   I did, and I'd no right to. I'm sorry. It was yours, and now the whole shop has got hold of it. #use: apologise #use: admit-failure #note: Every word of it is owed to him. It is on the film now, too, with his face while he hears it. #thought: Seven months. And it took them ten minutes.
    LINDQVIST: No. You hadn't. #mood: angry
    PELL: And I went and bawled it. You three, out! I mean it, I know your mothers. #mood: angry #prop: no-phone-up
    { calm < 12: -> all_of_them }
    -> forgotten
*   She only means it kindly. And it does explain the whole thing now, so that nobody is to blame. #slip: made-excuses #slip: half-listened #note: It does explain it. That was what it cost. #thought: It explains me. Great. I'm explained.
    LINDQVIST: Kindly. Yeah. It's always kindly. #mood: angry
    -> all_of_them
*   [Go and see to the boys first: phone away, out of the shop, all three of them, right now. #use: act-fast #use: own-mindset #calm: +4 #trust: +4 #note: He had said what was worst at this moment, and it was the phone. A sorry keeps for a minute, a film doesn't. #thought: They're dealing with the boys. It wasn't the boys who told.]
    PELL: Is it this one, my love? Can you hear me on this one? #mood: upset #prop: no-phone-up
    { calm < 14: -> all_of_them }
    LINDQVIST: The other one. Yeah. I can hear you. Everybody can. #mood: upset
    -> forgotten
*   I'd have thought it was better out in the open. You can't go on keeping that kind of thing dark. #slip: argued #slip: took-it-personally #note: You may be right about him. You have no say in it. #thought: I can, though. I did. Until about a minute ago.
    LINDQVIST: It was going okay. #mood: angry
    -> all_of_them

=== forgotten ===
{ told:
    LINDQVIST: Right. I'll get out of your way. #mood: upset
- else:
    LINDQVIST: So. Great. Thanks, both of you. I'll get out of your way. #mood: neutral #thought: Out. Just out. There was something. What was it?
}
He has his hands in his pockets, and is going. On till two the bag is still standing, with his name on it. #prop: paper-bag
*   [Fetch the bag, shut as it is, and put it down on the side where he'll see you put it. #use: read-cues #use: personal-touch #note: What he came in for had gone out of everybody's mind, his own too. You leave it shut, and that is seen. #thought: They didn't look in it. The tape's still on.]
    LINDQVIST: Oh. Oh, no. I'd have gone without it again. I've not even paid. #mood: tense
*   Before you go, Mr Lindqvist. What is there that we could still do to put this right for you? #use: solve-together #calm: -5 #trust: -7 #note: A generous question. The way he is made, it has only got one answer. #thought: That's kind. What do people say? They say nothing, thanks.
    No, nothing, he says, it's fine. He is at the door when Mrs Pell goes after him with the bag, and touches his sleeve. #prop: no-paper-bag
*   There's your bag still. You take that with you, and it's on us, after the afternoon you've had. #use: make-amends #slip: assumed #note: Fifty-four pounds' worth of kindness. He had wanted to have bought it, like anybody who buys a thing. #thought: A present. For the deaf boy. No, don't. They're being nice.
    LINDQVIST: No, I want to pay. I want to have bought it, if that's all right. It's not for, it isn't charity. #mood: upset
*   (which_is_it) Don't forget the baby alarm! And congratulations, you never said. Boy or girl, which is it to be? #slip: assumed #note: The sweetest thing to say, and it sends what is in the bag across the shop, to the wrong father. #thought: Now the box as well. They'll have the box out next.
    LINDQVIST: It's not mine. I mean, it's a girl. She's not mine, she's, could you not say it so loud? #mood: upset
-   { calm < 7: -> out }
    { trust < 26 or calm < 20:
        LINDQVIST: It's fifty-four pounds, I've got it here. Bye. Thanks. No, I'm fine with the door. #mood: tense #prop: no-paper-bag #leave: Mr Lindqvist #sound: door
        -> six_o_clock
    }
    LINDQVIST: It's for under a pillow. It shakes. My sister's back on nights on Monday, and I've got Alma. She's five months. #mood: upset
    LINDQVIST: I told Karin the operation went fine. And on Wednesday I rang my own phone, in the next room, and lay down. I slept right through it. #mood: upset
    LINDQVIST: I don't dare try this one, not by myself. #mood: upset #pause: It was never about the till. What can a shop do about Monday?
    -> monday

=== monday ===
*   (tried) Put the pad in your back pocket and go to the door. Joan, you've had babies, you do the crying. #use: act-fast #use: solve-together #note: "Not by myself," he said. It takes a plug, ten yards, and one of you to be silly. #thought: They're never going to. They are. She's going to cry like a baby in a shop.
    { joan >= 1:
        PELL: I've had four. Which one do you want, the wind or the teeth? #mood: pleased
        From ten yards off, with his back to her, he jumps. And then he laughs, at exactly the right moment. #calm: +5 #trust: +5
    - else:
        PELL: I've a queue. You do it. #mood: tense
        You do it yourself, rather badly. He jumps, and looks round for Mrs Pell, who is looking at her till.
    }
*   (tell_karin) I'd tell your sister before Monday, in your place. She'd far rather know it than find out. #slip: argued #note: He knows that, and you aren't wrong. He told you because you are nobody, and now you sound like family. #thought: I know. I know. I've had it ready since April.
    LINDQVIST: Yeah. No, you're right. I'll tell her. #mood: tense
    It comes at once, and brightly, as everything does that he doesn't mean.
*   Try it Saturday and Sunday. If you don't wake, bring it back, opened, and I'll find you another. #use: offer-solution #use: set-expectations #calm: -4 #trust: -4 #note: Two nights, and a way back: a fair offer. But he is to do it by himself, and that is what he doesn't dare. #thought: Two nights. I could set it off myself, with the radio.
    LINDQVIST: Opened? Okay. So I've got two goes. Two goes is good. #mood: relieved
*   (it_wakes_you) You'd wake for a baby, everybody does. I slept like a stone until we had ours. It'll be fine. #slip: half-listened #note: You want to take the fear off him, and use his own word for it. He has told you what happened on Wednesday. #thought: Fine. That's my one. They've given me my own one back.
    LINDQVIST: Fine. Yeah. That's what I said. #mood: upset
-   -> six_o_clock

=== six_o_clock ===
Six o'clock. The music goes off by itself. Mrs Pell is counting her till, on one foot. #later: two hours #leave: Mr Lindqvist #prop: no-paper-bag
{ joan >= 1:
    PELL: He's a nice lad. He put the chair back, and left that drawing. I'm all back in it. And I've been asked enough for one day, before you start. #mood: tense
- else:
    PELL: Four hundred and twelve, sixty. It's right. You can count it over. #mood: tense
}
*   [Take hold of the screen on the other side, and turn it round with her, till she can face the queue. #use: learn-from-it #use: support-colleague #unheard #note: She is done with being asked, and says so. This takes four screws and no talk, after six weeks of backs.]
    ~ joan = MIN(joan + 1, 3)
    PELL: Mind the cable. There. Now I can see who's laughing. #mood: pleased
    On the Saturday somebody goes past on top of a bus, and sees her face over the till. #calm: +4 #trust: +5
*   I've had the whole of his afternoon today, and only a bit of yours. How is it with you now, Joan? #use: follow-up-colleague #unheard #note: She had been asked enough, and answers all the same, since it is no longer any use to you. The screen stays where it is.
    ~ joan = MIN(joan + 1, 3)
    PELL: Feet, mostly. And those boys. I called one of them my lamb in September, that's how it started. #mood: upset
    PELL: Could you be out here at three, some days? You needn't say anything. Just be tall. #mood: tense
*   All's well in the end, and you were a star. Get yourself home, Joan, and have a good weekend. #slip: dropped-it #unheard #note: Warm, and meant, and the shutter comes down with it. Monday at three the boys will be there.
    ~ joan = MAX(joan - 1, 0)
    PELL: A star. Good night, then. #mood: tense
*   Just for the next time, Joan. Face the people, and leave that word out, and we shan't have any of it. #slip: blamed #slip: nothing-learned #unheard #note: Both would be worth doing. She can't face them with the screen as it is, and you haven't looked at the screen.
    ~ joan = 0
    PELL: Face them. With that thing where it is. I'll grow another head, shall I? #mood: angry
-   -> friday_again

=== friday_again ===
Friday, ten to four. His order is in your tray, with a number on it and, in his hand, "text if poss". #later: one week
// check: customer-away is meant, it reaches him at home
*   [Write to him: "Did it shake? Joan is asking too." He can answer it, or not, and needn't hear it. #use: follow-up #use: personal-touch #note: It is what he asked for, in the only form in which he can't mishear you. #thought: It's the shop. They've written Joan. Not Mrs Pell.]
// check: customer-away is meant, it reaches him at home
*   [Ring him up, now that it's quiet in the shop, and ask him yourself how Monday night went. #use: follow-up #calm: -4 #note: You took the trouble, and it reaches him. But a voice on a phone, on a street, is where he says yes to everything. #thought: Unknown number. Good ear, good ear. Who? What Monday?]
    He says yes five times, spells his name for you, and thanks you very much. There is a bus behind him. #sound: phone-line
// check: customer-away is meant, it reaches him at home
*   (voucher) [Send him the ten pounds' voucher that there is for such cases, with a friendly card from the shop. #use: make-amends #slip: half-listened #note: It is what one sends. It has a tenner on it, and not a word of Monday. #thought: Dear valued customer. There's a kettle on it.]
// check: customer-away is meant, it reaches him at home
*   (left_him) [Leave the man in peace. If the thing hadn't worked, you tell yourself, he'd have been back by now. #slip: dropped-it #note: Tactful, and convenient. He is somebody who doesn't come back; you have seen him not come back. #thought: They said they'd... no. They didn't say. It's fine.]
-   -> how_it_ends

=== how_it_ends ===
{
- tape_measure.rash: -> the_socket
- joan < 2: -> her_notice
- friday_again.left_him: -> it_is_fine
- joan >= 3 and monday and trust >= 83 and calm >= 70 and not friday_again.voucher: -> in_time
- trust >= 50: -> other_till
}
-> it_is_fine

=== in_time ===
LINDQVIST: I thought I'd come in. Twice! At two and at five. I was up before she'd really got going. #mood: pleased #enter: Mr Lindqvist #sound: door
PELL: That'll be the teeth, my lamb. #mood: pleased
LINDQVIST: What? I didn't get that. Say it again, this side. #mood: relieved #ending: resolved #outcome: Mr Lindqvist wakes when she cries, and says "What?" when he hasn't heard. Mrs Pell knows about February, and had it from you.
LINDQVIST: I'm up, I'm here. You don't need to do the whole song. #afterwards: to Alma, at two in the morning
{
- face_to_face.placed:
    LINDQVIST: They moved her round me like a lamp. Nobody said a thing. You'd have liked that, you like lamps. #afterwards: to Alma, at two in the morning
- the_tune.glasses:
    LINDQVIST: She put her glasses on to say sorry. I think so she'd see if I'd heard it. #afterwards: to Alma, at two in the morning
- else:
    LINDQVIST: I said what, in a shop. Out loud. Nobody died. #afterwards: to Alma, at two in the morning
}
{monday.tried:
    LINDQVIST: A lady there can do you, you know. The wind and the teeth. You do it better. #afterwards: to Alma, at two in the morning
}
LINDQVIST: Say that again? Other side. There you go. #afterwards: to Alma, at two in the morning
-> END

=== other_till ===
He comes in at ten to four, for batteries, and waits in the longer queue, at till one. #enter: Mr Lindqvist #sound: door
{ monday:
    LINDQVIST: Hi! No, it shakes all right. It's great. It's fine. #mood: tense
- else:
    LINDQVIST: Hi! No, all good. It's great. It's fine. #mood: tense
}
{ear:He waves to Mrs Pell, from the far side, and she waves back.|Mrs Pell says good afternoon to him. He laughs, and says Lindqvist.} #ending: partly #outcome: He has what he came for, and nobody is angry any more. He goes to the other till.
LINDQVIST: No, they sorted it. They were really good about it. I'd rather not go in there for a bit, that's all. #afterwards: to his sister, in her kitchen
{
- told:
    LINDQVIST: They told somebody something. It doesn't matter what. I've told you now anyway, so. The left one. #afterwards: to his sister, in her kitchen
- monday.tell_karin:
    LINDQVIST: There's something I'm meant to tell you. After the weekend, okay? It's nothing. #afterwards: to his sister, in her kitchen
- monday.tried:
    LINDQVIST: We tried it out in the shop. I jumped a mile. That was the best bit, really. #afterwards: to his sister, in her kitchen
- else:
    LINDQVIST: It's just a lamp sort of thing, for when she cries. I thought it'd be nice to have. #afterwards: to his sister, in her kitchen
}
LINDQVIST: Sorry, what? Ha. Yeah. No, great. #afterwards: to his sister, in her kitchen
-> END

=== the_socket ===
PELL: The man came back on Wednesday. He asked me where I'd like the sockets. They're going where I stand. #mood: upset
PELL: Just as they are, you said. I went home and told my husband, it's all right. #mood: upset
She hasn't sat down. She unpins her name, and puts it on your desk. #ending: escalated #outcome: Mrs Pell has given notice, and told head office what you had promised her. Mr Lindqvist's bag was the least of it.
-> she_has_gone

=== her_notice ===
PELL: I've written it short. To the end of the year, and I've eight days owing. #mood: tense
{ joan == 0:
    PELL: You never did get it from me, did you? So I've put it in writing. #mood: upset
- else:
    PELL: It isn't him. He was only the one that laughed on a Friday. #mood: upset
}
It is a plain white envelope. At till two a boy is doing her voice. #ending: unresolved #outcome: Mr Lindqvist has his bag. Mrs Pell has given notice, to the end of the year.
-> she_has_gone

=== she_has_gone ===
LINDQVIST: You know I told you about that lady? She's not there now. There's a thing you scan it on yourself. #afterwards: to his sister, at Christmas
{
- told:
    LINDQVIST: She'd only shouted what they told her. I never said that to her. #afterwards: to his sister, at Christmas
- joan == 0:
    LINDQVIST: They were nice to me. I don't know that anybody was to her. I could see it, from where I was. #afterwards: to his sister, at Christmas
- ear:
    LINDQVIST: I told her before I told you. Is that bad? She'd shouted at me, it sort of helped. #afterwards: to his sister, at Christmas
- else:
    LINDQVIST: I never found out what I'd said to her. I think I said good. #afterwards: to his sister, at Christmas
}
LINDQVIST: It talks, the thing. I never get what it says. I just press yes. #afterwards: to his sister, at Christmas
-> END

=== it_is_fine ===
PELL: Has he been in? The lad? #mood: tense
{friday_again.left_him:He hasn't, you say. So it will have worked.|Not yet, you say. There is no answer in the tray.}
PELL: Or it didn't. He'd say it was fine either way, that one. #mood: upset #ending: unresolved #outcome: Mr Lindqvist has gone off with his bag. How Monday was, nobody in the shop knows.
LINDQVIST: It was fine. She slept through. No, honestly, not a peep. #afterwards: to his sister, on Tuesday morning
{
- forgotten.which_is_it:
    LINDQVIST: In the shop they thought that she was mine. I've been thinking about that. #afterwards: to his sister, on Tuesday morning
- monday.it_wakes_you:
    LINDQVIST: They said everybody wakes. I sat up, to be sure. So I did wake. In a way. #afterwards: to his sister, on Tuesday morning
- else:
    LINDQVIST: No, I'm just tired. I was sitting in the chair mostly. With the light on. #afterwards: to his sister, on Tuesday morning
}
LINDQVIST: She looks like you when she's cross. She goes all red, and there's no sound. I mean, there is. #afterwards: to his sister, on Tuesday morning
-> END

=== out ===
LINDQVIST: You know what? Forget it. It's nothing. It's fine, really, I've got a bus. #mood: upset #gesture: turn-away
He laughs, and goes. On till two there is a bag with his name on it. #leave: Mr Lindqvist #sound: door #prop: paper-bag #ending: walked-out #outcome: He goes without what he came for. On Monday night he will sit on a chair beside a cot, so as not to fall asleep.
LINDQVIST: No, they didn't have it in. They're getting it in. #afterwards: to his sister, on the phone
{
- ear:
    LINDQVIST: No, the ear's fine. Why do you ask about the ear? #afterwards: to his sister, on the phone
- else:
    LINDQVIST: They were nice enough. There was this tune on. I couldn't think. #afterwards: to his sister, on the phone
}
LINDQVIST: Monday's fine. I said it's fine. Sorry, you're breaking up. #afterwards: to his sister, on the phone
-> END

=== all_of_them ===
LINDQVIST: Who's above you? I'd like it in writing, please. I'm not very good with things that are said. #mood: angry
You write it down for him. He goes through the whole shop with his good side to the wall. #leave: Mr Lindqvist #sound: door #ending: escalated #outcome: The complaint goes to head office: it names you, and not Mrs Pell. The boys' film has been round the college before it arrives.
LINDQVIST: I've got to tell you something, and I've got to do it today. There's a film. #afterwards: to his sister, in her kitchen
{ ear:
    LINDQVIST: I told one person. I'd known them a quarter of an hour. #afterwards: to his sister, in her kitchen
- else:
    LINDQVIST: I hadn't told anyone. Somebody guessed, and then somebody shouted it. #afterwards: to his sister, in her kitchen
}
LINDQVIST: No, let me say it first, and then be cross. It didn't go fine. In April. #afterwards: to his sister, in her kitchen
-> END
