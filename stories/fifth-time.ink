# title: The fifth time
# summary: The same complaint for the fifth time. He has kept all four answers, and each of them says that it was passed on.
# role: You lead the team of a parts office for people who mend musical instruments. It is after closing.
# setting: office
# channel: counter
# customer: PETROV (Mr Petrov), look petrov, temperament let-down
# cast: LEO (Leo), look leo, colleague
# cast: AMARA (Amara), look amara, colleague
# level: 2
# minutes: 9
# fault: company
# objective: root-cause
# objective: hear-both-sides
# objective: admit-failure
# objective: support-colleague
# objective: train-empower
# objective: learn-from-it
# objective: invite-feedback
# objective: keep-promises
# language: en

// What is true of Mr Petrov, and comes out only when he is asked well:
// He mends accordions. He collects on Thursdays at five, looks at every reed there by the hatch, and has the half past
// five bus. Five Thursdays since April (the 9th, the 30th, 21 May, 11 June, 25 June) the box "wasn't in yet".
// It was in the cage each time, ten yards off, from ten past three. Since a box was stolen in March, whatever is over fifty pounds is
// locked in: your rule, your only key, and on Thursdays you are upstairs until six. Wax and felt cost less. Reeds cost 58.
// Leo, at the hatch, looks on the shelf that he was shown. He was told four times to be careful. Amara puts the boxes away,
// and was told on her first day: if it's in the cage, it's with me. She thinks that it is with you.
// The fifth time it was six reeds for a little red one. Mina, ten, had her exam on Saturday, played on the school's big one,
// and stopped in the middle of the waltz. He had given her his word, and told her with a joke that he couldn't keep it.
// Then her teacher rang, kindly: they do understand, in his situation. The other eleven go elsewhere, to give him a rest.
// He fears that everybody will be kind now. What would do: the box in his hand on Thursday, and no fifth letter.

VAR calm = 42
VAR trust = 26

// Leo or Amara was shown up or left alone with it, and that wasn't taken back.
VAR let_down = false
// He has told of Mina, and of her teacher.
VAR mina = false
VAR teacher = false

-> letters

=== letters ===
Monday, ten past six. The hatch is shut, Leo is sweeping, and Mr Petrov has laid out four letters and a tobacco tin. #enter: Leo #sound: paper #prop: folded-note
PETROV: So, this is the collection. One, two, three, four, and your name under every one. When I have ten, do I get a toaster? #mood: neutral
PETROV: Read, please, they are not long. Passed on to the team, it says, four times. It's only that this time it was for... No. First you read. #mood: tense #gesture: palms-up
*   [Sit down across from him and read your own four letters, the earliest first.] #use: own-mindset #trust: +3 #note: He asked for one thing, and you did it. Nobody here had read them in a row before, and you signed them. #thought: He moves his lips. So it's the first time that he sees them.
    PETROV: To the end, even. The end is the best. My patience is valued, it says there, but not at how much. #mood: neutral
*   You stopped just now, Mr Petrov. Tell me first what it was for, this time. #use: read-cues #calm: -6 #trust: -4 #note: You heard the right thing. But he has been here for one minute, and that is the door he came in holding shut. #thought: Quick, this one. Too quick. Where did I put the next joke?
    PETROV: For my hobby, collecting letters. You first read and then I sing, that is how it goes in the opera. #mood: tense #gesture: shake-head
*   I'm so sorry that you've had to come in again. It's the last thing we wanted for you. #slip: hollow-sorry #note: It is meant kindly, and he has it already, in writing. #thought: Word for word. Perhaps they learn it here, in the mornings, together.
    PETROV: But this is letter three! Second line, here, look. Only there you regret, and today you are sorry. #mood: tense #gesture: point
*   Leo was at the hatch on Thursday, so he'll take us through it. Leo, have you got a minute? #slip: left-colleague-alone #trust: -3 #note: It is quick, and Leo was there. But you bring him out with a broom in his hand, to be the cause. #thought: No, no. I didn't come to watch a boy be cooked.
    ~ let_down = true
    LEO: It wasn't on the shelf. I did look. I looked twice. #mood: upset
    PETROV: He looked. I saw it. So now we have his letter as well, and he didn't even get paper. #mood: tense
-   PETROV: Tell me one thing. When it says passed on, where does it arrive? I think of a drawer, I don't know why, with some string in it. #mood: tense
    -> passed_on

=== passed_on ===
*   It got to Leo. I told him to be careful, and then I'm afraid that was about it. #use: admit-failure #trust: +4 #note: He asked where the paper goes, and that is where. It costs you something, with Leo standing there. #thought: That wasn't in any of the letters.
    LEO: I dream about that shelf. #mood: tense
    PETROV: Careful! But he is careful, he is like a surgeon. It's only that the patient isn't there. #mood: neutral
*   It gets to me. They all have my name on them, so please leave the team out of it. #use: own-it #trust: -6 #note: Well meant, and it shields Leo. But it answers who is to blame, and he had asked where it goes. #thought: A gentleman. I have four letters from a gentleman.
    PETROV: That's very handsome. And if it gets to you, what did you... No. I still don't see the drawer. #mood: tense
*   To the Monday meeting, each time. It's in the minutes, with your name and the date. #slip: vague #trust: -7 #note: Every word is true, and it does answer him. Since April a roomful of people has known about it, and the box has stayed where it was. #thought: I should have brought the thermos.
    PETROV: So many people who know! It must be a heavy box. It's six reeds, I could send it with a pigeon. #mood: tense
*   It's the van, more often than not. Some Thursdays we don't see it before half past four. #slip: made-excuses #note: You defend the office with something that happens to be true on other days. #thought: Now the van. I know a man who blames the moon, he also doesn't get further.
    LEO: It was here by three, though. Last week it was. #mood: tense
    PETROV: Then let the van go home, it has an alibi. #mood: tense
-   LEO: It's the same each time. He rings, I look on the shelf, there's no box. So I say it's not in yet. #mood: tense #gesture: palms-up
    PETROV: He looks on the bottom one too, on his knees. Then it's half past five, there is my bus, and I go home with... With some air, in a bag. #mood: tense
    -> five_boxes

=== five_boxes ===
*   What was in those five boxes? And what had you ordered in the weeks when it was there? #use: root-cause #calm: +3 #trust: +3 #note: Nobody had asked what was in them. The answer was on the back of your own letters. #thought: Now this is a question. It only took until summer.
    PETROV: Good weeks, it's wax, some felt, a piece of leather. Bad weeks I wrote on the back, so the paper has a use. Reeds, reeds, reeds, and reeds. #mood: neutral
*   Leo, once more, from the bell. He rings, you go to the shelf. What exactly do you do then? #use: hear-both-sides #calm: -5 #trust: -5 #note: You want his side of it, and rightly. But he gave it a moment ago, and the second time it turns into a hearing. #thought: He told it already. Now he tells it like a thief.
    LEO: I look. I come back. I say I'm sorry. I've just told you that. #mood: upset
    PETROV: Twice now, and the box isn't in it yet. Perhaps ask the box. #mood: tense
*   Leo rushes a bit at five. This Thursday I'll stand beside him, and see where it goes. #slip: took-sides #calm: -8 #trust: -19 #note: It sounds like help. Leo has now been found guilty of a box that nobody has looked for. #thought: On his knees, I said. Does a man rush on his knees?
    ~ let_down = true
    LEO: Right. #mood: upset
    PETROV: It's me who rushes, I have the bus. You can stand beside him, then there are two who don't find it. #mood: angry
*   Let us bring it to your door from now on, free of charge. It'd save you the journey. #slip: assumed #trust: -6 #note: Generous, and you looked at his chair and not at his letters. Everybody is saving him things lately. #thought: Also this one. They see wheels, and they want to put me in a drawer with string.
    PETROV: I like the journey! I'm out, I hold each reed to your lamp, there is coffee. And the box that you can't find, this one you would also not bring me. #mood: angry
-   { trust < 5: -> collects_them }
    PETROV: The last was six reeds, for a little red one, twelve basses, it belongs to... No. Whose, this one doesn't ask. The tin stays closed. #mood: tense #gesture: turn-away
    PETROV: Anyway! Why does an accordion player never get lost? Everybody always tells him where to go. #mood: neutral
    -> the_tin

=== the_tin ===
*   [Don't laugh just yet. Look at the tin, and not at him, and give it a moment.] #use: read-cues #use: hear-out #calm: +2 #trust: +3 #note: The joke was a lid as well. Without a laugh there was nothing to hold it shut, and he hadn't been asked. #thought: He looks at the tin. All right. It's only a tin.
    -> mina_told
*   Whose is it, the little red one? I'd like to know who was waiting for it. #use: open-question #trust: -4 #note: The right question, a moment after he had asked you to leave it. If he trusts you he answers it all the same, but you took it from him. #thought: Waiting for it. Yes. With her shoes on.
    { trust >= 38:
        PETROV: A person of ten years. With opinions. #mood: tense
        -> mina_told
    }
    PETROV: A customer. Like me, only she's... only smaller. It's for the accordion club of life, write that. #mood: tense
*   Six reeds, the twenty-fifth. I'm writing it down first, so that it's got a date on it. #use: take-notes #note: He likes it that you write. It also let him get past the place where he had stopped. #thought: Good, he writes, he doesn't look up. That was close.
    PETROV: Write, write. Six, in steel, fifty-eight pounds together. And I said thank you at the hatch, I'm polite. #mood: neutral
*   I'll have to tell that one to my brother-in-law. He plays the thing at weddings. #slip: half-listened #note: You laughed at the right place of the joke. It was told so that nobody should look at the tin. #thought: It works, it always works. They laugh, and I can go home.
    PETROV: At weddings. Yes. It's there that one plays it. #mood: tense
-   The tin goes back into his pocket.
    -> coat_on

=== mina_told ===
~ mina = true
On cotton wool in the tin lies one thin tongue of steel, with a crack across it.
PETROV: It's out of Mina's. On Saturday she had Grade Two. I told her, Thursday I get the reeds, Friday night it sings, word of honour. #mood: upset
PETROV: So she got the big one from the school, it comes up to here on her, and in the middle of the waltz she... Anyway. And that's not even the... #mood: upset #gesture: hand-on-chest #pause: He has stopped in the middle again. What does he need now, and what would close the lid?
*   Not even the worst. What's the rest of it? Take your time, the office is shut. #use: hear-out #trust: +4 #note: He had two things in his hand and had shown you one. A sorry here would have been for the smaller one. #thought: Say it quickly, then it's a story about a telephone.
    ~ teacher = true
    PETROV: Her teacher rings me up, a kind lady. We do understand, she says, in your situation. My situation! I was six reeds short! #mood: upset
    PETROV: They have eleven more in the school. Somebody else does those now. It's so that I can rest. #mood: upset #thought: Two years I sit, and I never did so good work as now. I have the bench at the right height at last.
*   I'm sorry. You'd given Mina your word, and it was us who made you break it. #use: apologise #use: empathise #trust: -8 #note: The right sorry, for the right thing. It came in the middle of his sentence, and so you never hear the end. #thought: Yes. That's it. The other thing I take home again.
    PETROV: I told it to her like a joke. She laughed, she's well brought up. So. Thank you. #mood: tense #gesture: sigh
*   There'll be another exam in the autumn, and you'll have every reed by then, I'll see to it. #slip: half-listened #slip: over-promised #note: You want to give him something to look forward to. He was still on Saturday, in the middle of a waltz. #thought: In the autumn she'll play the flute.
    PETROV: In the autumn. You weren't ten, I think. You were always thirty. #mood: tense
*   Couldn't you have got six reeds from somewhere else, with all of Friday still to go? #slip: blamed #note: You'd have tried it, in his place. He has been asking himself the same since Friday night. #thought: I rang four people. I'm not telling him that I rang four people.
    PETROV: I could have gone to Hartmann's in April. This I could have. #mood: angry
-   { trust < 8: -> collects_them }
    -> coat_on

=== coat_on ===
Amara has come through with her coat on. She reads the dates on the letters and counts on her fingers{let_down:. Then she sees Leo's face, and stops|}. #enter: Amara
AMARA: I'm off, if nobody needs... oh. Hello, Mr Petrov. #mood: neutral
*   Amara, stay a second. You put the boxes away when the van's been. Where does his go? #use: root-cause #use: hear-both-sides #note: She is the only one who has touched all five boxes. Whether she can say so in front of you depends on what she has just seen you do. #thought: She counts on her fingers, like me. Let her speak.
    { let_down: -> looks_at_leo }
    -> in_the_cage
*   Give me two minutes with these two in the store, Mr Petrov. After that I'll tell you all of it. #use: set-expectations #use: hear-both-sides #note: For somebody who is afraid it's the only way to speak. For him it is once more a door behind which he is talked about. #thought: Passed on to the team. Now I can hear it through the wood.
    { not let_down:
        PETROV: Two minutes. I know how it sounds when one is being discussed. #mood: tense #trust: -8 #calm: -6
    - else:
        PETROV: Yes, go. With the boy too. Not so many eyes. #mood: neutral #gesture: nod
    }
    -> store
*   You get off home, Amara, you've been here since seven. Leo and I can sort this one out. #slip: assumed #note: It's kind, and she would have stayed. You decided that she had nothing to say, because she is new. #thought: The one who was counting. That one he sends away.
    { trust < 28:
        AMARA: It's just, the dates, they're all... No. Okay. #mood: tense
    }
*   So: from Thursday, Leo checks both shelves and signs for it. I think that closes the gap. #slip: nothing-learned #slip: assumed #note: Brisk, and it has a signature on it. It is the word "careful" once more, and now as a form. #thought: A form for the boy. Well, I have paper, he should also have paper.
    ~ let_down = true
    { trust < 28:
        LEO: I check both now. #mood: upset
    }
-   { trust >= 28:
        PETROV: One moment. The young lady counts all this time at my letters. Does nobody ask her? May I ask her? #mood: tense #gesture: palms-up #trust: -10 #calm: -4
        -> in_the_cage
    }
    -> careful_again

=== looks_at_leo ===
AMARA: Just... wherever it says. I can't, not with... I'd have to look it up in the store. #mood: tense #gesture: shake-head
*   Leo did nothing wrong, and nor did you. I had no business showing him up. Where does it go? #use: support-colleague #trust: -4 #note: You took it back where you had said it, with him listening. But you ask her once more in front of everybody, and she had said where she could speak. #thought: He says that in front of me? Then he means it for her.
    ~ let_down = false
    AMARA: It's not Leo. It can't be Leo, it's never even... Okay. #mood: tense
    -> in_the_cage
*   In the store, then, the three of us. I've something to put right in there. Two minutes, Mr Petrov? #use: set-expectations #use: support-colleague #note: She had named the place. You saw that she was looking at Leo, he saw it as well, and he lets you go. #thought: Go, go. She's as white as the paper.
    ~ let_down = false
    PETROV: Go. I'll count the parcels. #mood: neutral
    Going in, you tell Leo that it was never him, and that you're sorry.
    -> store
*   It's all right. We'll do this tomorrow, when it's just the two of us and it's quiet. #slip: avoided #note: You spare her, and she is glad. He has come after closing, and it is to be tomorrow. #thought: Tomorrow. Passed on to tomorrow.
    AMARA: Okay. Tomorrow. #mood: tense
    -> careful_again
*   Come on, you do know where you put a box. I'm not going to bite anybody's head off. #slip: left-colleague-alone #note: It is meant to sound light. She has just watched what it is like to be asked by you. #thought: He has bitten one already, and it stands there with a broom.
    AMARA: I just put it where it goes. #mood: upset
    -> careful_again

=== store ===
The door to the store is shut. Shelves on both sides, and at the end the cage. #scene: shop #leave: Mr Petrov #sound: door
AMARA: Can I say it here? Not out there. It's in the cage. It's always in there. #mood: tense #gesture: point
*   Take me through a Thursday, from the van to the bell. I only want to see how it goes. #unheard #use: open-question #use: root-cause #note: She had asked to say it in here, and she gets to say it all. She can walk it with her hands, and Leo hears it at the same time as you.
    AMARA: Van, ten past three, anything over fifty goes in and I write it up. Then you've got it. You've got the key. #mood: neutral
*   And you've known that since April? You might have told somebody before it came to this. #unheard #slip: blamed #note: It slips out, and one can see why. She was told on her first day what to do with it, and by whom.
    ~ let_down = true
    AMARA: You said, if it's in the cage it's with me. My first day. So I thought it was with you. #mood: upset
    -> sheet_first
*   Then he gets it now, in just those words. Would you say it to him, Amara, or shall I? #unheard #use: keep-respect #note: It gets to him at once, and she may choose who says it. But she had chosen where already, and Leo still doesn't know how it all hangs together.
    AMARA: I'll say it, then. It's my handwriting. #mood: tense
    -> sheet_first
-   You go back out to him, and Amara has brought a sheet of paper. #scene: office #enter: Mr Petrov #sound: door #prop: folded-note #trust: +2
-> in_the_cage

=== sheet_first ===
You go back out to him, and Amara holds a sheet of paper. He sees that it shakes. #scene: office #enter: Mr Petrov #sound: door #prop: folded-note #trust: -5 #calm: -4
-> in_the_cage

=== in_the_cage ===
AMARA: Over fifty pounds goes in the cage, and reeds are fifty-eight. Ten past three, I write it on here. And there's the one key, and that's yours. #mood: tense #sound: paper
{ not store:
    LEO: And you're upstairs Thursdays. I've been on my knees at that shelf since April. #mood: upset
}
PETROV: Ten past three. So it's not even... And where is it now? #mood: upset #gesture: lean-in
*   [Take the key off your belt, go to the cage, and come back with Thursday's box for him.] #use: act-fast #trust: +4 #note: He had asked one thing, and it could be carried. Whose rule it was could wait for as long as it takes to fetch a box. #thought: It weighs nothing. I'd forgotten how it weighs nothing.
    PETROV: Twenty steps, I counted. Twenty steps, and she would have had it, Friday night she would have... No. It's good. Give. #mood: upset
*   (my_rule) My rule, my only key, my meeting. And Leo was told to be careful about the wrong shelf. #use: admit-failure #use: support-colleague #trust: -8 #calm: -5 #note: All true, and Leo needed to hear it. But there was a question in the room, and the box was still behind the wire. #thought: Fine, yes, very fine. And my box listens from inside there.
    PETROV: That's for him, and it's right so. But I asked where is the box. #mood: tense
    Leo has his hand out for the key, and is already walking.
*   Three hundred pounds' worth walked out of here in March. It had to be locked up somehow. #slip: made-excuses #trust: -9 #note: It is the reason, and a good one. He has just found out that he was locked out with the thief. #thought: So that's me. I'm the precaution.
    PETROV: And it works! Nobody has had my reeds. Not the thief, not the child, nobody. #mood: angry
    Leo has his hand out for the key, and is already walking.
*   Amara, you see him here every week. Twelve weeks, and you never thought to mention it? #slip: blamed #note: You are startled, and she is nearest. She did what she was told, and told you so every week on that sheet. #thought: I also see her every week, and I also didn't ask.
    ~ let_down = true
    AMARA: You said it was with you. If it's in the cage. I thought it was with you. #mood: upset
    Leo has his hand out for the key, and is already walking.
-   { trust < 5: -> collects_them }
    { looks_at_leo: -> one_thing }
    -> on_his_knees

=== on_his_knees ===
PETROV: {mina:Six, and here is the broken one, they could be sisters. It would be easier if they were bad.|All six. And good ones! It would be easier if they were bad.} #mood: tense
{ in_the_cage.my_rule:
    LEO: Okay, but what do I do? Thursday he's at my hatch again, and it's in there. #mood: tense
- else:
    LEO: Careful. I'd have been careful, if somebody had told me what of. #mood: upset
}
*   You looked where I'd told you to look. I'm sorry, Leo. I should have asked you in April. #use: support-colleague #use: apologise #note: If Leo hasn't had it yet, this is his, and Mr Petrov is glad to have seen it. If he has, it's Thursday that he needs. #thought: Good. I wouldn't have gone home before that.
    { in_the_cage.my_rule:
        LEO: You've said that. Thanks. But Thursday. #mood: tense
        PETROV: He doesn't want flowers, he wants a key. #mood: tense #trust: -8 #calm: -4
    - else:
        LEO: Okay. Yeah. Thank you. #mood: neutral
        PETROV: For this I'd have paid entrance. #mood: neutral #trust: +4
    }
*   If that hatch was yours to run, the two of you, what would happen to this box? #use: train-empower #trust: +3 #note: They do know. Whether Leo can say it yet depends on whether anybody has told him that it wasn't him. #thought: He asks them. It's like in a good orchestra, for one minute.
    { in_the_cage.my_rule:
        LEO: Key on a nail. Whoever's there opens it, and signs on her sheet. #mood: neutral
        AMARA: And then I'd tell Leo what's in there. Out loud. #mood: neutral #trust: +3
    - else:
        LEO: Is that a trick question? I've been told off four times about this box. #mood: upset
        PETROV: First he would like to hear something, I think. #mood: tense #trust: -8 #calm: -4
    }
*   It's nobody's fault. A thing like that creeps in, with all of us run off our feet. #slip: vague #slip: avoided #note: You want to let everybody off, and yourself with them. Last week it was still somebody's fault. #thought: Nobody's. Then it's the pigeon's.
    ~ let_down = true
    LEO: It was mine last week. #mood: upset
    PETROV: Four letters it was his. The fifth time it is nobody's. #mood: tense
*   You two get off home now. We'll sit down on Friday and go through it all in peace. #slip: left-colleague-alone #slip: avoided #note: They're tired, and it's late. But Leo has said what he had been carrying, and he is sent home with it. #thought: This young woman can count. You should give her the office.
    ~ let_down = true
    AMARA: Friday's after Thursday. #mood: tense
    PETROV: She can count, I said so. #mood: tense
-   -> one_thing

=== one_thing ===
You may have a second key cut, change the fifty-pound rule, credit up to £60, or send a box out. #card: What you can do
PETROV: {looks_at_leo:All six, good ones. So, Thursday at five, two|Thursday at five, then. Two} sets of basses, a hundred and ten pounds. What will be different? One thing, letter four is small on the back. #mood: tense
*   A key hangs by the hatch. Leo or Amara opens the cage, signs, and needn't ask me. #use: learn-from-it #use: train-empower #trust: +4 #note: One thing, and it fits on his paper. It's also the one that works when you aren't there, which was the whole trouble. #thought: Key. Hatch. Needn't ask. Three words even I can spell.
    LEO: Without asking? #mood: neutral
    PETROV: Slowly, please. Needn't... ask. Good. #mood: neutral #gesture: nod
*   (myself) I will. I'm leaving that meeting at five to hand it to you, and every Thursday after. #use: own-it #slip: over-promised #note: He can see that you mean it. It's your owner's meeting, and he is back to waiting for the one with the key. #thought: It's nice. He'll come down the stairs running, like for a train.
    PETROV: You, in person. Well! I'll wear a tie. #mood: relieved
    AMARA: Mrs Weir doesn't really let people out, though. #mood: tense
*   (list) Would you spell it for me? Your name goes up by the cage, and nothing of yours goes in. #use: offer-solution #trust: -8 #note: For him it works from this evening. Everybody else over fifty pounds stays where he was, and he knows some of them. #thought: A special case. Everybody has a little list now with me on it.
    PETROV: So I'm an exception. {teacher:I've been one once already this week.|And Kovac, with his bagpipes, he isn't?} #mood: tense
    PETROV: But good. A list. I write list. #mood: neutral
*   (limit) It's a hundred from tonight, instead of fifty. Then reeds can stay on the open shelf. #use: learn-from-it #slip: half-listened #note: You changed the rule itself, and at once. But he had just told you what his next box comes to. #thought: A hundred and ten, I said. I said it in pounds.
    PETROV: A hundred. I'll take one bass out, then I'm ninety-five. #mood: tense
-   { trust < 10 or calm < 18: -> collects_them }
    -> if_not

=== careful_again ===
LEO: I'll look again on Thursday, then. I'll look everywhere. #mood: upset
PETROV: He will look everywhere. You see, that's also what I'm afraid of. So, on Thursday, what is different? #mood: tense
*   Nothing, so far. I've told Leo four times to be careful, and never asked why it isn't there. I'm asking now. #use: admit-failure #use: root-cause #calm: +2 #trust: +5 #note: He asked what is different, and so far it's nothing. That, and who has been at fault, is what none of your letters says. #thought: Nothing. It isn't much, but it's the first thing here that is true.
    PETROV: Then begin with the young lady. She holds up five fingers since she came in. #mood: tense
    -> in_the_cage
*   [Put the broom out of Leo's hand, pull up two chairs, and ask Amara what she was counting.] #use: hear-both-sides #use: read-cues #trust: -2 #note: Late. But she has still got her coat on, and her fingers haven't forgotten. Of Thursday, which he had asked about, you say nothing. #thought: Chairs he can. And my question stands there with its hat in the hand.
    -> in_the_cage
*   I'll look into it properly this week, and you'll have a full answer from me in writing. #slip: vague #slip: nothing-learned #note: Thorough, and polite. It is a fifth letter, and you have just told him so. #thought: Number five. I must look if the frame is big enough.
    -> the_set
*   Let's take sixty pounds off your next order. It's the least we can do after all of this. #use: make-amends #slip: half-listened #note: A fair sum, and he won't say no to your face. He asked what is different on Thursday, and it will be cheaper. #thought: Sixty pounds off a thing that doesn't come.
    PETROV: Sixty off. Thank you. It's a good price, for air. #mood: tense
    -> the_set

=== if_not ===
PETROV: And if it's ten past five, and it isn't there? I don't want a number five. I've no more nails in the wall. #mood: neutral #gesture: palms-up
*   Say it at the hatch. It goes in a book, and they see to it while you stand there. #use: invite-feedback #trust: +4 #note: He needn't write, ring or wait, and it's at the place where it happens. He is a man who likes to say it to a face. #thought: In a book. With a pencil on a string, I hope. There's the string.
    PETROV: I say it, and she writes it, and somebody reads it who isn't... who has hands. Good. #mood: relieved
*   Then ring my own number, whatever I'm in. I'd walk out of there and come down to you. #use: be-direct #use: show-care #trust: -10 #note: Your own number is no small thing. But at five on a Thursday it lies upstairs in a basket, and he is back at the foot of your stairs. #thought: I know this telephone. It's very well brought up, it never disturbs.
    PETROV: I rang in May. A lady said that up there they lie in a basket, all the telephones. #mood: tense
*   Amara has it in her hands at ten past three, and Leo at five. It can't not be there. #slip: over-promised #note: You feel it, and with the hours in it, it does sound like an end. He had asked what happens when it isn't there. #thought: Don't say this. Not aloud. Touch some wood at least.
    PETROV: Can't not. You're a happy person. #mood: relieved
*   There's a code on every receipt. It only takes two minutes, and I do read them all. #use: invite-feedback #slip: half-listened #trust: -8 #note: There is such a code. There's one on all four of the letters, too, and he has filled it in four times. #thought: What is your age? How likely are you? Four times I was very unlikely.
    PETROV: Here, here, here and here. The same code. I was always between fifty and sixty-five. #mood: tense #gesture: point
-   { teacher: -> her_teacher }
    -> thursday

=== her_teacher ===
He puts the letters together, and doesn't move off.
PETROV: The rest isn't for you. Eleven accordions. What shall I say to the kind lady, it was in a cage? It sounds like... It sounds like me. #mood: upset
*   (sheet) Take her the cage sheet. Five Thursdays, ten past three, and my name beside the key. #use: stick-to-facts #trust: +7 #note: It isn't kind, it's in biro, and nobody wrote it for her. He can put it on the table and say nothing. #thought: No regret in it anywhere. Only times.
    AMARA: It's got coffee on it, sorry. #mood: neutral
    PETROV: Coffee is good, that nobody invents. #mood: relieved #gesture: nod
*   I'll write to her tonight, and say that it was us all five times, and never you. #use: offer-solution #trust: -9 #note: You would even write it well. He has had four letters out of this office, and knows what she'll make of a fifth. #thought: She reads it, and she says, how nice they are with him.
    PETROV: Another letter. Then she can also begin a collection. No. Thank you. #mood: tense #gesture: shake-head
*   (asked) What is it you'd want her to know? And would you sooner that she had it from you? #use: solve-together #trust: -7 #note: It is his to tell, and you left it with him. But he had already said what was missing: something that isn't only his word. #thought: From me, yes. And with what in my hand?
    PETROV: From me. But from me it's an excuse, you understand? #mood: tense
    AMARA: He could have my sheet. #mood: neutral
*   She'll have forgotten all that by September. People don't hold such a thing against anyone. #slip: told-to-relax #trust: -6 #note: You'd like it to be small. She doesn't hold it against him: she is sorry for him, and that is what he can't bear. #thought: Hold against! If only she would.
    PETROV: It's not against me. If it was against me, I'd know where to push. #mood: upset
-   -> thursday

=== thursday ===
{ one_thing.myself or one_thing.limit: -> upstairs }
{ one_thing.list: -> behind_the_wire }
Thursday, ten past three. The van has been. The second key won't be cut until tomorrow, and the nail by the hatch is empty. #later: three days #mood: neutral #leave: Amara
PETROV: I'm early, I know. I thought, the first night one shouldn't miss. So that's the nail. You're wanted upstairs, I think? #mood: neutral
*   (hang) [Work your own key off the ring, hang it on the nail, and go up without it.] #use: keep-promises #use: train-empower #note: It isn't the key that you meant, but it's a key, and it hangs. You felt rather bare on the stairs, and he saw that. #thought: He walks like somebody without a hat.
    LEO: So I just take it? #mood: neutral
    -> friday
*   (now) The copy's late. So here's your box from me, now, before I go up. At least it's yours. #use: act-fast #trust: -3 #note: He goes home with two sets of basses. On his paper it says that they needn't ask you, and he has just seen you unlock it. #thought: I have it. So why do I look at the nail?
    LEO: And if Kovac comes? #mood: tense
    -> friday
*   Leo, the copy isn't cut. When he rings at five, you come up and fetch me down. #slip: dropped-it #note: It's only for today, and it's careful. It is also what it was: he rings, and somebody goes looking for you. #thought: Needn't ask. I have it here in pencil, needn't ask.
    -> upstairs
*   It's for this one time, Mr Petrov. I'll be down at five on the dot to open it for you. #slip: dropped-it #slip: over-promised #note: You say it on the way to the stairs, and you believe it. The meeting has never once stopped at five. #thought: On the dot. It's a nice English dot.
    -> ten_past_five

=== ten_past_five ===
At ten past five you are still upstairs, and your key with you. #mood: tense
PETROV: So it's the sixth time! I don't complain. There stands the bus. I only wanted to see the nail. #mood: upset
-> whole_set

=== upstairs ===
{
- one_thing.limit:
    Thursday, five past five, upstairs. A hundred and ten is more than a hundred. The bell rings below, and Leo calls up that he only needs the key. #later: three days #mood: tense #leave: Amara #leave: Leo #sound: chime
- one_thing.myself:
    Thursday, five past five, upstairs. You get to your feet, and Mrs Weir says: not now. The bell rings below, and Leo calls up that he only needs the key. #later: three days #mood: tense #leave: Amara #leave: Leo #sound: chime
- else:
    Five past five, upstairs. Leo has put his head round the door for the key, and Mrs Weir has said: not now. #mood: tense #leave: Leo #sound: chime
}
*   (threw) [Lean out over the banister and throw the whole ring of keys down to Leo.] #use: train-empower #use: act-fast #trust: +4 #note: He called for the key and got the key. It's no longer you who comes, and it's better. They could have had the key on Monday. #thought: It rained keys! I'll tell this until I'm a hundred.
    LEO: Got them! Which one is it? #enter: Leo #mood: neutral
    -> hartmann
*   [Walk out in the middle of her sentence, and run down the stairs to open it yourself.] #use: act-fast #trust: -6 #note: It cost you something with Mrs Weir, and he has his box. But Leo had called for the key and not for you. It won't be possible next Thursday, and all of you know. #thought: He's red in the face. And in July, when he has his holidays?
    PETROV: Here he comes, like for a train. Thank you. And next week again, yes? #mood: tense
    -> hartmann
*   [Send Leo a quick message that you're nearly out, and sit down again for five minutes.] #slip: kept-waiting #slip: dropped-it #note: It was going to be five minutes. The bus goes at half past. #thought: I put on a tie. Why did I put on a tie?
    PETROV: Tell him that I wore the tie. #mood: upset
    -> whole_set

=== behind_the_wire ===
Thursday, ten past three. The van has been. His box is on the open shelf, under his name. Kovac's bagpipes are behind the wire. #later: three days #mood: neutral #leave: Amara
PETROV: I'm early. There it stands, like a bishop. And Kovac comes at five, I met him on the bus. #mood: tense
*   [Work the key off your ring, hang it on a nail by the hatch, and go up without it.] #use: train-empower #use: learn-from-it #note: Three days late, and it's the change that he had wanted on his paper. Kovac will never know that there was one. #thought: Look at that. He does arithmetic after all, only slowly.
    LEO: So I just take it? #mood: neutral
    -> friday
*   Would you put Kovac on it as well, Leo? The list can have all our regulars, for my part. #use: offer-solution #trust: -5 #note: It's fair, and it would work by Christmas. A list of everybody is a rule that nobody needs, and Kovac comes at five. #thought: And for the list we need a list who is on the list.
    -> kovac
*   His is three hundred pounds, that's what it's there for. He can have it from me at six. #slip: kept-waiting #slip: nothing-learned #note: There the rule does what it was made for. It also has an old man wait an hour for you, with somebody watching who has done that. #thought: At six. Kovac has the half past five, like me.
    PETROV: At six there's no bus. I don't say it for me, I have my box. I'll help him with the spelling. #mood: upset
    -> whole_set

=== kovac ===
Five o'clock. Leo hands over his box in forty seconds. Behind him waits old Kovac. #mood: neutral
PETROV: Thank you. And now the young man goes on his knees for Kovac, I thought I look into a mirror. Give me one of your letters, he'll need a frame. #mood: tense #ending: partly #outcome: Mr Petrov's box comes from now on. Everybody else's is still in the cage, and the next letter will be to Mr Kovac.
PETROV: I'm on a list, Des, with my name in capitals. I'm the bishop of the open shelf. #afterwards: to Des, who drives the half past five
{ teacher:
    PETROV: With the school I'm also on one, there it's for resting. #afterwards: to Des, who drives the half past five
- else:
    PETROV: No, I have it, it's here on my knees. It's only that I can't enjoy it. #afterwards: to Des, who drives the half past five
}
PETROV: Wait for Kovac, one minute. He won't have anything to carry. #afterwards: to Des, who drives the half past five
-> END

=== friday ===
Friday, nine o'clock. In the book at the hatch stands one line, in pencil: {thursday.now:Box yes. Nail empty.|Bell to box: forty seconds.} The phone rings. #later: one day #scene: phone #mood: neutral #sound: phone-line #leave: Leo
PETROV: Good morning, it's the collector, about an order. But first... the young man, yesterday. His hand was shaking, with {thursday.now:nothing in it|the key}. Is it all right with him? #mood: neutral
*   Ask him yourself, he's next to me. I did this morning, but he'd sooner hear it from you. #use: follow-up-colleague #use: build-relationship #trust: +4 #calm: +2 #note: He had asked about Leo, and Leo gets to answer. The two of them have stood at that hatch since April with a box between them. #thought: He asked him already, this morning. So somebody asks there now.
    LEO: Mr Petrov? Yeah. No, I was just scared I'd drop it. #enter: Leo #mood: pleased
    PETROV: But you didn't drop it! #mood: pleased
*   He's fine, thank you. And you? Was it the right box, and what would you still change? #use: follow-up #use: invite-feedback #trust: -8 #calm: -2 #note: You ask him, and that's more than he was used to. But it was Leo that he was asking after, and Leo got two words. #thought: Fine. In the letters I was also fine.
    PETROV: It was right. To change? The nail a bit lower. So that I can see it, when I come. #mood: neutral
*   Right as rain. And I saw what you wrote, so we can close that one at last. What can I get you? #slip: dropped-it #note: You're happy with it, and you may be. He had asked you something, and you closed it. #thought: Close. With him a thing has to be closed quickly.
    PETROV: Close. Yes. You have a drawer now. #mood: tense
*   He'll toughen up. Look, shall we just bring yours round in future, and spare you all that? #slip: assumed #slip: left-colleague-alone #note: You mean it well with both of them. One is to be hardened, and the other is to be spared. #thought: Spared. Again I am spared.
    PETROV: Spared. I see. No, nobody must toughen, and nobody must spare me. #mood: upset
-   { mina and not let_down and not careful_again and trust >= 77 and calm >= 64: -> waltz }
    -> hartmann

=== waltz ===
PETROV: One moment. Stay on the telephone, I put you on the table. And don't speak, she gets nervous. #mood: pleased
A small accordion begins a waltz. It comes to the middle, slows down, and goes on. #ending: resolved #outcome: The key hangs by the hatch, the boxes come on Thursdays, and Mr Petrov goes on ordering here.
PETROV: It was in a cage, I swear to you. Like a tiger. Six reeds, and they had to be locked up, so dangerous they are. #afterwards: to Mina, while she packs up
{
- teacher and (her_teacher.sheet or her_teacher.asked):
    PETROV: I showed your teacher a sheet with coffee on it. She read all the times. She's got two for me, to begin with. Broken ones! #afterwards: to Mina, while she packs up
- teacher:
    PETROV: Your teacher? She is kind, I can do nothing against it. But it plays now, let her hear it. #afterwards: to Mina, while she packs up
- else:
    PETROV: I gave you a word of honour for Friday. It's Friday. I didn't say which one. #afterwards: to Mina, while she packs up
}
PETROV: And there's a girl, she can count like you, on the fingers. She knew it the whole time. #afterwards: to Mina, while she packs up
PETROV: From the middle, again. And don't stop to be polite. #afterwards: to Mina, while she packs up
-> END

=== hartmann ===
PETROV: {upstairs:Good, I have it. You have tried, I've seen people who don't try.|It was there, and it was well done, I say this to everybody.} #mood: neutral
PETROV: But I send my order to Hartmann's from now on. No, please, not a letter. It's only... since April I count. I would like to stop. #mood: neutral #ending: partly #outcome: He got his box, and something has changed. Mr Petrov says so, politely, and orders somewhere else.
{
- upstairs.threw:
    PETROV: It rained keys, Des, I swear. From the first floor. The boy caught them like a cat. #afterwards: to Des, who drives the half past five
- upstairs:
    PETROV: He came down running, for me. One doesn't want that, that somebody runs. #afterwards: to Des, who drives the half past five
- else:
    PETROV: No, it was all there, Des. One can also leave when it's good. It's even nicer. #afterwards: to Des, who drives the half past five
}
{
- mina:
    PETROV: They know about Mina there. I don't know why I told them. They didn't ask for it. #afterwards: to Des, who drives the half past five
- else:
    PETROV: I told them a good joke. They don't know what it was for. #afterwards: to Des, who drives the half past five
}
PETROV: At Hartmann's it's stairs at the front, but round the back it's flat. And no coffee. Everything one can't have. #afterwards: to Des, who drives the half past five
-> END

=== the_set ===
PETROV: Then I thank you for your time, it's late, everybody has a bus. #mood: neutral
A week later you sign it. Your comments have been passed on to the team. #ending: unresolved #outcome: The fifth letter says what the four before it said. On Thursday the box is in the cage, and nobody has asked Amara.
PETROV: Number five has come. No, a different stamp, very pretty, with a bird. #afterwards: to his brother, on the phone
{ mina:
    PETROV: The little one? She doesn't play just now. Her fingers, she says. I know what it is. #afterwards: to his brother, on the phone
- else:
    PETROV: I told them one about accordions. They laughed, so it was a nice evening. #afterwards: to his brother, on the phone
}
PETROV: There was a girl there who counted something. I'd like to know what she got. #afterwards: to his brother, on the phone
-> END

=== whole_set ===
PETROV: Mrs Weir, is it, who is above you? I'll give her the set. All four, and what you told me for the fifth, I wrote it on the back. #mood: tense #leave: Leo
On Monday the owner has them on her desk, in a row. #ending: escalated #outcome: What you promised him for Thursday is now on the owner's desk, in his pencil, behind your four letters.
PETROV: I've given away the collection. To a lady. No, not like that. #afterwards: to his brother, on the phone
{ one_thing.myself:
    PETROV: He wanted to come down himself, every week, in person. He meant it, you know. It's the worst kind. #afterwards: to his brother, on the phone
- else:
    PETROV: It was a good sentence, what he told me. It fitted on the paper. #afterwards: to his brother, on the phone
}
PETROV: And the boy had to stand there. Him I feel sorry for, him and the girl. #afterwards: to his brother, on the phone
-> END

=== collects_them ===
PETROV: You know what, I go for the next bus. No, it's good. It's only that I've begun to... No. #mood: tense #gesture: sigh
He takes up the letters in their order, and wishes everybody a good evening. #leave: Mr Petrov #sound: door #ending: walked-out #outcome: Mr Petrov has gone, with a joke, and no complaint will come from him again. Nor will an order.
PETROV: Very polite people, Des. I was too. We were all so polite that you could cry. #afterwards: to Des, on the bus home
{ mina:
    PETROV: I showed them the tin. It's a stupid thing, to show people a tin. #afterwards: to Des, on the bus home
- else:
    PETROV: I had something to tell them, and I told them the one about getting lost. #afterwards: to Des, on the bus home
}
PETROV: Turn it up, I like this one. No accordion in it, but one can't have everything. #afterwards: to Des, on the bus home
-> END
