# title: Four minutes past one
# summary: Two hundred booklets have the wrong date on the cover. The customer wants them again by noon, and in writing whose fault it was.
# role: You lead the workshop at Osgood's, a small printing firm.
# setting: phone
# channel: phone
# customer: HADDAD (Ms Haddad), look haddad, temperament demanding
# cast: LEO (Leo), look leo, colleague
# level: 3
# minutes: 10
# fault: both
# objective: own-mindset
# objective: own-it
# objective: stick-to-facts
# objective: read-cues
# objective: root-cause
# objective: admit-failure
# objective: solve-together
# objective: learn-from-it
# language: en

// What is true of Ms Haddad, and comes out only when it is let:
// Her parents, Ibrahim and Samia, married in Beirut on Saturday the 12th of June 1976. On Monday the 21st they took the
// boat to Larnaca. Tomorrow, Friday the 12th, it is fifty years: the Railway Institute, at six, a hundred and eighty people.
// She made the booklet, twenty-four pages, 200 copies, £640. Its page two she shortened late one night, and cut the middle out of a
// sentence: "Married on the 12th, and on Monday the 21st they took the boat" became "Married on Monday the 21st".
// Dennis Quill, who reads for the firm on Tuesdays, saw two dates and wrote a slip on the 26th of May: "Which? Ask Ms H."
// Nobody asked. Leo looked up 1976, found that the 21st was a Monday, and made the cover agree. You ticked "queries cleared".
// Her father was a compositor, and then thirty-one years a proof reader. He has read everything she ever sent anywhere. He is
// losing numbers, and only she has noticed. He read this proof, at his kitchen table, with his brass type scale under
// the line, and said that it was clean. She watched the rule and not the words, because it went so straight; and to
// check it after him would have been to tell him. So she put her initials to it, at four minutes past one.
// He is to read page one aloud. She fears that he will see it, and that he won't. She has tried one copy with a pen.
// What would do: that it is put right openly by those who did it, and that nobody says who read it. A free reprint would not do that.

VAR calm = 30
VAR trust = 34

// She has said who read the proof.
VAR told = false
// She has found for herself what she cut out of page two.
VAR found = false
// What is done tonight. 0: a card with both initials. 1: a card that only corrects. 2: a card that says it was the printer.
// 3: labels. 4: a reprint for Saturday.
VAR fix = 4
// Leo missed his daughter's play for it.
VAR leo_stayed = false

// She keeps count of what goes wrong, up to three.
VAR counted = 0

-> phone

=== function count(things) ===
~ counted = MIN(counted + things, 3)

=== phone ===
HADDAD: Right. Three things. Have you got a pencil? You have, you're a printer. Rima Haddad, two hundred booklets, collected at three today. #mood: angry #sound: phone-line
HADDAD: One. The date is wrong, on the cover and on page two. It says the twenty-first of June. It is the twelfth. The twelfth is tomorrow. #mood: angry
HADDAD: Two. A free reprint by noon tomorrow, and in writing, from your firm, that your firm did it. And three... #mood: angry
HADDAD: No. Two. It's two things. #mood: tense #thought: Three is not for the telephone. Three isn't for anybody, put it back.
*   Let me find the proof. There'll be one with your initials, and then we'll know where we stand. #slip: blamed #note: It is what the file is for. But it is the first thing that you reach for, and she knows what is on that proof. #thought: There it is. Ninety seconds. I had given it two minutes.
    ~ count(1)
    HADDAD: You'd go to that first. My initials are on all twenty-four pages, I can save you the walk. So that is where we stand, is it? #mood: furious
*   (third) You had three when you started, Ms Haddad. I've written a three down here. What was it? #use: read-cues #use: open-question #calm: -9 #trust: -4 #note: You heard the gap, and nobody else would have. But she has known you for forty seconds, and it is the one thing that she won't say to a stranger. #thought: He's sharp. That is the last thing I need today, a sharp one.
    HADDAD: Then rub it out. It's a pencil, isn't it? There is no third thing. #mood: angry
*   Two hundred, cover and page two, the 21st for the 12th. Noon, and in writing. What happens after noon? #use: paraphrase #use: open-question #note: She came with a list, and gets it back without a hole in it. Now she can stop holding it up. #thought: All of it, in order. One might work with this person. (One has thought so before.)
    HADDAD: After noon they lay the tables. (Pauline Abbot does, who starts at one, and who can't be hurried, I've tried.) At six there are a hundred and eighty people. #mood: tense
*   I'm so sorry, Ms Haddad. For a thing like that to be wrong, and to find it the day before. #slip: sorry-too-soon #note: Kindly meant, and she hasn't said yet what sort of a thing it is. She notices words that would fit anybody. #thought: He'd have said that to a raffle.
    ~ count(1)
    HADDAD: A thing like what? You don't know what it is. (You're picturing a raffle.) You're sorry, and you haven't asked me one question. #mood: angry
-   HADDAD: Now. Leo Fenwick. He wrote to me, "all tidied up, Leo". Tidied! Is he there? He is, it isn't five yet. I want Leo Fenwick. #mood: angry
    HADDAD: And no more questions, please, I've answered questions since March. I am in a car park, with a box that has its own seat belt on. #mood: angry
    -> car_park

=== car_park ===
*   They're for tomorrow evening, so what's the evening? If I know that, I know what we're up against. #use: open-question #use: show-care #calm: -6 #trust: -3 #note: It is the question that opens most things. She had just told you that she was done with them, and she is standing in a car park. #thought: If I say it aloud in here I'll hear it, and I have still to drive.
    HADDAD: A golden wedding. Ibrahim and Samia Haddad, fifty years, the Railway Institute, he reads page one aloud. That's four answers, and I did say no questions. #mood: angry
*   Leo's a bit keen, and he does like to tidy. I'll be having a word with him, I promise you that. #slip: took-sides #slip: blamed #note: She asked for his head, nearly, and you hold it out to her. It tells her how you would speak of her. #thought: That was quick. I wonder how he puts it about me, when I've hung up.
    ~ count(2)
    HADDAD: A bit keen. So you knew! You knew that he was keen, and you let him at my father's... at my cover. #mood: furious
*   Let me pull out the whole job first and go through it properly. You'll hear from me inside the hour. #slip: kept-waiting #note: Careful, and you would keep to it. But an hour is a twentieth of all the time that she has. #thought: Leave it with us. They have it embroidered on a cushion somewhere.
    ~ count(1)
    HADDAD: Inside the hour they swing the bridge. (Five to six, for the boats.) Then I'm on this side, and you're on that. No. I am coming to you. #mood: angry
*   You've got me, and I'm not going home. Bring the box in. I'll have the bench clear by then. #use: own-mindset #use: act-fast #note: No more questions, she said, and you believed her. She asked for a culprit and got somebody with a bench. #thought: He didn't ask me to hold. He did not ask me to hold!
    HADDAD: Clear of what? No, don't tell me. Twelve minutes. (Fifteen, with the bridge.) #mood: tense
-   HADDAD: But before I turn the key. One sentence, by e-mail, now. "The firm put the wrong date." I'll wait, I have my phone in my hand. #mood: tense
    You have the docket of the job in front of you. There is a slip pinned in it, face down.
    -> one_sentence

=== one_sentence ===
*   You'll have it in two minutes. It's our name on the back of it, so it's our mistake. #use: own-it #slip: assumed #note: Big-hearted, and faster than anybody could have looked. She knows something about that date that you don't, so she knows that you are guessing. #thought: He hasn't looked. He can't have looked. So what is it worth?
    ~ count(1)
    HADDAD: That was quick. You haven't opened the file. I can hear you opening it now. #mood: angry
*   (no) No. I don't know yet how it got there. All you'd have is a guess with our name on top. #use: stick-to-facts #use: be-direct #note: A flat no, to somebody who bargains. It is the first thing today that she needn't test, and it leaves the truth for when you both have it. #thought: No. Nobody has said no to me since March. One can lean on a no.
    HADDAD: No? Just like that? (It's all been "absolutely, Ms Haddad".) Then have the file open. I shall want to see how. #mood: tense
*   We've been forty years at this, Ms Haddad. We don't sign a thing just to have somebody off the phone. #slip: took-it-personally #note: You may well be proud of it. She asked about one date, and you defend all the others. #thought: He's hurt. Good heavens, now I have that to look after as well.
    ~ count(1)
    HADDAD: Forty years. And where in those is the twelfth of June? #mood: furious
*   There's a slip in here that I haven't read. You'll hear what's on it, whichever way it falls. #use: set-expectations #use: keep-respect #calm: -9 #trust: -4 #note: Honest to the bone. But you have handed her half of a fact for a fifteen-minute drive. #thought: A slip. Saying what? About me? Who wrote it, when, and who has read it?
    HADDAD: A slip? What slip? From whom? No, you haven't read it, you said so. So I'm to drive with that. #mood: angry
-   { calm < 8: -> hangs_up }
    { trust < 14: -> osgood }
    -> bench

=== bench ===
She lays out a booklet that she has tried with a pen, and the folded proof, and on top, to keep them flat, a thin brass rule. #scene: office #sound: door #enter: Leo #prop: folded-note #calm: +4
LEO: Hello. I'm Leo. It was me who changed it. The cover. I did look it up. #mood: upset
HADDAD: Leo Fenwick. (You look like your e-mails.) So, from right to wrong. How does a person do that? I'm asking how. I know who. #mood: angry #gesture: crossed-arms
*   Leo, would you see how much of that grey card we have left? We two can manage this bit. #slip: avoided #note: You mean to get him out of the rain, and time is short. He is the only one who knows what she asked. #thought: He is sending away the one witness. Is there something to hide, or is he only nice?
    ~ count(1)
    LEO: A full pack. I counted when you rang. There were two dates in it, Ms Haddad. I made them agree. #mood: upset
    HADDAD: There, you see. He wants to say it, and you want him to count card. #mood: angry
*   He'd no business touching a date without asking you, and he knows it. I'd be wild in your place. #slip: blamed #note: True, and said as if from her side. But the boy is sitting there, and she has been told off in front of people herself. #thought: He is going pink in the ears. I came to do that, and now it's been done I don't like it.
    ~ count(1)
    LEO: I know. I looked it up, and I got it wrong. There were two dates in it. #mood: upset
    HADDAD: You'd be wild in my place. I'd not say that in yours, with him sitting there. #mood: angry #gesture: shake-head
*   Leo, one step at a time. What was on the page, what did you look up, what did you type? #use: hear-both-sides #use: root-cause #note: She asked how, and this is how. He can answer three small questions, and she can check each one off. #thought: Three. He is doing it in threes. Is that for me, or does he talk like that?
    LEO: You'd sent two dates. Cover, the twelfth. Page two, married on Monday the twenty-first. In 1976 the twenty-first was a Monday. So I thought, it's the cover. #mood: tense
    HADDAD: You looked it up. (He looked it up! Nobody looks anything up.) And came out wrong. #mood: tense #gesture: palms-up
*   Take it up with me, Ms Haddad, please. Nothing leaves this room until it's gone past me. #use: own-it #use: support-colleague #trust: -6 #note: It is well done for Leo. She wanted to know how, though, and said so, and you have answered who. #thought: Very upright. Like a hat stand. I asked how.
    HADDAD: That's very handsome. I said how. #mood: angry #gesture: sigh
    LEO: There were two dates in what you sent. I made them agree. Only, the wrong way. #mood: upset
-   HADDAD: And this, face down? "Cover 12th, page 2 21st. Which? Ask Ms H." Dennis Quill, 26 May. So somebody in here can read! And who asked me? Empty. #mood: angry #sound: paper #prop: slip
    Leo gives her page two as she had sent it. "Married on Monday the 21st of June 1976." She reads it, and reads it again, and says nothing at all. #pause: It is the first time that she has stopped talking. What has she seen, and who ought to say it?
    -> page_two

=== page_two ===
*   (halves) So it came in with yours, and it got by us. I'd call that half and half, wouldn't you? #use: stick-to-facts #slip: blamed #note: There is hardly a fairer sentence. She was a breath away from it, and now you have said it for her, as a bill. #thought: I was going to. Two seconds more, and I was going to.
    ~ count(1)
    HADDAD: Half and half. (Like a pizza.) I can read my own page, thank you. I was in the middle of reading it. #mood: angry #gesture: turn-away
*   (quiet) [Let her look. Turn the slip round, so that the empty box faces her, breathe out, and leave it at that. #use: read-cues #use: hear-out #use: steady-self #note: Whatever is on that page, she will have to find it herself, or it's an accusation. And your own gap lies open beside it. #thought: He isn't saying it. It is lying there, he can read, and he isn't saying it.]
    { calm >= 32:
        ~ found = true
        HADDAD: The boat. Monday the twenty-first was the boat, to Larnaca. They married on the twelfth, and on Monday the twenty-first... I cut the middle out. #mood: upset #gesture: sigh
        HADDAD: It was too long for the page, so I shortened it. I shorten everything except myself. #mood: tense
    - else:
        HADDAD: You're waiting for me to say it. I can wait too, I'm very good at it. Go on. #mood: angry #gesture: crossed-arms
    }
*   In that box one of us puts who asked you, and when. Nobody asked. That's our half, all of it. #use: admit-failure #use: explain-plainly #calm: -5 #note: A plain account of your own part, and it needs saying. Coming now, it gives her something to be angry at instead of what she was reading. #thought: Good, something of theirs. Look at that and not at the other.
    HADDAD: Nobody. You print boxes, and then you don't look in them! #mood: angry #gesture: point
    { trust >= 52:
        ~ found = true
        HADDAD: And your half, you say. Very delicate. The other's mine, I've read it. I left out a boat. #mood: tense #gesture: sigh
    }
*   Dennis is only in on Tuesdays, and that was the week of the three funerals and the council's leaflets. #slip: made-excuses #note: All true, and you were run off your feet. She hears where her parents come in the order of things. #thought: Three funerals. I am to be sorry for them now. I am, a little.
    ~ count(1)
    HADDAD: So we came after the council. And who comes in on a Wednesday, to see what Dennis Quill has asked on a Tuesday? #mood: angry
-   { calm < 8: -> takes_the_box }
    { trust < 14: -> osgood }
    HADDAD: So now the proof. You'll show me the proof now, anybody would. "R.H." Twenty-four times. Passed, four minutes past one. #mood: tense #sound: paper
    She has her hand flat on it. Beside it the docket is open at its last line. "Queries cleared", and your own initials.
    -> initials

=== initials ===
*   What was it that had you up at one? I'd like to see how we both came to miss it. #use: open-question #use: root-cause #calm: -8 #trust: -6 #note: It's the right question. You ask it while her hand is on the answer, and with nothing of your own on the bench yet. #thought: Both, he says, and shows me only mine.
    HADDAD: Being awake. Next question. No, there is no next question, I said so in the car park. #mood: angry
*   It does say passed, and when. I'm not out to be right, but what you passed is what we printed. #slip: argued #slip: blamed #calm: -5 #trust: -4 #note: You have it in black and white. You win that, and you have nobody left to win it against. #thought: He's right. He is perfectly right, and I should like to throw the box at him.
    ~ count(2)
    HADDAD: You print what I pass. So if I pass a wrong thing, you print a wrong thing. And for what do I need Dennis Quill? #mood: furious #gesture: slam
*   (mine_too) Then here's the other one. Queries cleared, Friday at five, and it's me. I hadn't read it either. #use: own-it #use: admit-failure #note: You don't take hers away, and you don't use them. You lay yours alongside, and they are the same mistake. #thought: In blue biro. He could have left that shut. I'd never have known to ask.
    HADDAD: Yours. And you hadn't looked either. So two people have put their initials to a thing that they hadn't read. #mood: tense #gesture: nod
    LEO: I'd have put mine, only there's no box for it. #mood: neutral
*   (absolve) Put it away, please. We had a question for you in May, and never rang. All you did was trust us. #use: own-it #use: keep-respect #calm: -5 #trust: -16 #note: The warmest thing that anybody could say, and it isn't so. She knows that she didn't read it, and now she knows that you will say what's nice. #thought: How kind. And if that is kindness, what was the rest?
    HADDAD: That's very kind, and it isn't true. I can tell when I'm being let off. (I do it to people for a living.) #mood: tense #gesture: shake-head
-   { calm < 15: -> takes_the_box }
    { trust < 16: -> osgood }
    { calm >= 36 and not absolve:
        { mine_too or trust >= 56: -> the_rule }
    }
    -> tonight

=== the_rule ===
HADDAD: You I can follow. Friday, five, one's coat is on. But I read things, I read the small print on a bus. And I sat there, with a lamp, and... #mood: upset
She has picked up the brass rule, and doesn't go on.
*   With a lamp. And then? You needn't, but I'd sooner hear it from you than go on guessing. #use: open-question #use: soothing-words #calm: -4 #trust: -3 #note: Gentle, and it puts her in the chair with the lamp again. It is she who is asked; she would rather have been asked about him. #thought: Guessing what? That I drink?
    { trust >= 66: -> who_read_it }
    HADDAD: And then nothing. Then I signed it. It's a very good lamp. #mood: tense #gesture: shake-head
    -> tonight
*   That's a handsome old thing. Brass, and one edge of it worn bright. Whose was it, your grandmother's? #slip: assumed #note: You looked at what she has in her hand, and you asked. But it is a thing of your own trade, and you took it for a seamstress's. #thought: They think I do sewing. A printer, and he thinks I do sewing.
    ~ count(1)
    HADDAD: My grandmother's. For her hems, I suppose. You work in a printer's! Leave it, please. #mood: upset #gesture: turn-away
    -> tonight
*   It's twenty to six, Ms Haddad. If anything's to be done with these tonight, I ought to start. #use: act-fast #use: set-expectations #note: It is, and you ought. She had stopped in the middle of a sentence, and will gladly let you take her out of it. #thought: Saved by the clock. Put it down. Put it down, you look like a conductor.
    HADDAD: Yes. Quite. Thank you. One can't sit here with a ruler. #mood: tense
    -> tonight
*   (scale) That's a type scale, isn't it? Six-point, eight, twelve. I've not had one of those in my hand for years. #use: read-cues #use: personal-touch #note: You know the thing in her hand, and you ask for nothing. It is far enough from one o'clock for her to get there by herself. #thought: He knows what it is. Nobody ever knows what it is.
    -> who_read_it

=== who_read_it ===
~ told = true
HADDAD: My father's. A compositor in Beirut, then thirty-one years a reader at the Courier. He has read everything I ever sent anywhere. #mood: upset
HADDAD: He doesn't sleep now. He went along it with that, line by line. He said, clean. I watched the rule. I didn't watch the words. It went so straight. #mood: upset #gesture: hand-on-chest
HADDAD: At six tomorrow he stands up to read page one, and either he sees it or he doesn't see it. #mood: upset #gesture: sigh
HADDAD: So. Who knows that he read it? My mother, no. My sister, Dunia Haddad, no. You two. As of now. #mood: tense
*   My uncle went like that, with figures. There's a very good clinic now. Has somebody had a look at him? #slip: assumed #calm: -12 #trust: -8 #note: You've been through it, and you'd like to help. She has told it to nobody, and you have put a name to it. #thought: Went. He said went.
    ~ count(1)
    HADDAD: Like what? He read one line wrong. He's read a million right! You don't go like anything from one line. #mood: furious #gesture: crossed-arms
*   We two, and it stops here. There are two sets of initials on this job, and neither of them is his. #use: keep-respect #use: be-direct #note: She asked who knows, and that was the question. You answer it, and you don't pat her. #thought: R.H. and the biro. He isn't anywhere in it. He isn't in it.
    HADDAD: No. That's so. His aren't on it anywhere. #mood: relieved #gesture: nod
    LEO: I was counting card. #mood: neutral
*   I'm sorry. If that slip had been rung through in May, it'd have been right before he ever saw it. #use: apologise #use: admit-failure #calm: -5 #note: A sorry that is worth having: it takes him out of the chain altogether. It came before the answer that she was waiting for. #thought: So it could have reached him clean. He'd have said clean, and it would have been.
    HADDAD: Before he saw it. I hadn't thought of that. Then it would have been clean, and he'd have been right. #mood: upset #gesture: nod
*   You couldn't have checked it after him. He'd have seen you do it. So you put your initials. #use: empathise #use: paraphrase #calm: -5 #trust: -2 #note: So exactly right that she can't speak for a moment. She had asked you something else, to have something to hold on to. #thought: Don't say it so well. I've to drive over that bridge.
    HADDAD: Yes. Yes, that's... He would have got up and made the tea himself, so as not to watch me. Don't say any more about it. #mood: upset #gesture: turn-away
-   { calm < 27: -> takes_the_box }
    -> tonight

=== tonight ===
Small cards, set by hand: two hours, one person. Labels over both dates: till midnight, two people. A reprint at half price: Saturday. #card: What you can do tonight
{ told:
    HADDAD: Right. Two things. And he puts his thumb to a page before his eyes, the paper first, he can't help it. So what have you got? #mood: tense #gesture: palms-up
- else:
    HADDAD: Right. Two things, still. A free reprint by noon, and in writing that your firm did it. You've had your look. What have you got? #mood: tense #gesture: crossed-arms
}
*   Labels over both dates, cut to the line. Two of us, by midnight. You'd have to know they were there. #use: offer-solution #use: act-fast #trust: -4 #note: Neat, quick, and a whole evening's work. It is a good fix for everybody who looks at a page; she has one who feels it. #thought: Cut to the line. He'll have it under his nail before the soup.
    { told:
        HADDAD: He'd know. With his thumb, he would know. But nobody else, and it is a plan. Labels, then. #mood: tense
    - else:
        HADDAD: Labels. And from the third row one sees nothing. Very well. Labels. #mood: tense
    }
    -> in_writing_labels
*   A reprint, done right, at half the price. Saturday at noon, not before, and I won't tell you another time. #use: common-ground #use: set-expectations #trust: -5 #note: Each gives something, and it's all true. But you give her the half that she can do without. #thought: Saturday they'll be perfect. For whom? For the cupboard.
    HADDAD: Half. That is quite fair. And tomorrow I stand there with these, quite fairly. #mood: upset #gesture: sigh
    -> in_writing
*   A little card in every one of them, at page one, set by hand, that says what the date ought to be. #use: offer-solution #use: be-direct #note: It hides nothing, and so there is nothing to find. To a man who lived by corrections it is the most ordinary thing there is. #thought: An erratum. He reads those first. He says it's the one page they were sure of.
    { told:
        HADDAD: A card that says it aloud, so to speak. He reads the errata first, you know, before the paper. Always has. #mood: relieved
        -> wording
    }
    { trust >= 58:
        HADDAD: So that those who hadn't noticed do. Hm. But it's honest, and it's tonight. Go on, what would it say? #mood: tense
        -> wording
    }
    HADDAD: A card, so that those who hadn't noticed do? No. I don't want it announced, I want it gone. What else sticks? Labels? #mood: angry #gesture: shake-head
    -> in_writing_labels
*   All right. Free, and by noon. I'll ring round for press time if I have to sit up with it. #slip: over-promised #note: How good it feels to say. There's no press in the county that would have them dry and stapled by noon. #thought: He said yes. Now I needn't tell anybody anything. Why don't I feel better?
    ~ count(1)
    -> noon_noon

=== noon_noon ===
HADDAD: Noon. I'm writing that down. Is that a noon noon, or a printer's noon? (My father says there's a difference. Of about a day.) #mood: relieved
*   A noon noon. I'll be at the Institute's front door with them myself, and you can hold me to it. #slip: over-promised #note: You've heard yourself promise it, and now you half believe it. She'll be at that door. #thought: Then at noon it's over. I shall wear the blue.
    ~ count(1)
    HADDAD: Then I shall be on the step. And in writing I'll have it when you come. #mood: relieved #gesture: nod
    -> broken_noon
*   As near to it as makes no odds. One o'clock, at the very outside, or just a shade after. #slip: vague #note: You've started to take it back without letting her see. She sees how it is going, and can't use any of it. #thought: Noon, one, a shade. It's growing.
    ~ count(1)
    HADDAD: A shade. So a printer's one o'clock. I shall be on the step at noon, and see. #mood: tense
    -> broken_noon
*   Let me ring Hobday's, on the speaker. They've a press that stands idle on a Thursday night. #use: act-fast #use: root-cause #note: She hears with her own ears what can't be done. It spares you saying that you knew. #thought: Seven in the evening. They said it very nicely. So he'd have let me stand on that step.
    HADDAD: Seven in the evening, says Hobday's. So it was neither. Then something that sticks, please, and no more noons. Labels. #mood: angry #gesture: sigh
    -> in_writing_labels
*   No. I said it to please you. It can't be done. A card tonight, set by hand, I can do that. #use: set-expectations #use: admit-failure #note: It costs you your face for a moment. It costs her a minute, where tomorrow it would have cost her the noon. #thought: To please me! Do I look as if I wanted pleasing?
    HADDAD: A printer's noon. Well, I did ask. (I'd have told Pauline Abbot noon!) A card. And what does it say? #mood: tense #gesture: shake-head #trust: +6
    -> wording

=== wording ===
{ found:
    HADDAD: Then I dictate. "Owing to an error by the printer." That's the admission, in writing, two hundred times. Full stop. Yes? #mood: tense #gesture: lean-in
- else:
    HADDAD: The twenty-first was the boat, you know, to Larnaca. I left it out. (There. I've said it.) But the card says, "Owing to an error by the printer". #mood: tense
}
Leo is looking at the floor. #pause: What would be a true sentence here, and who would be able to live with it?
*   The usual thing is "owing to an oversight in copy supplied". It's neutral, it doesn't point at anybody. #slip: jargon #slip: blamed #note: It is the usual thing, and it means the customer. She settles claims for a living, and knows whose sentence that is. #thought: Copy supplied. By whom? By a draught from the window?
    ~ count(2)
    ~ fix = 2
    { trust < 34: -> takes_the_box }
    HADDAD: Copy supplied. That's me, with a false moustache on. Then it's "the printer", as I said, and we'll have done. #mood: angry #gesture: shake-head
*   Say what the days were. Married on the twelfth. The twenty-first was the boat. And under it, two sets of initials. #use: solve-together #use: common-ground #note: It's the admission she asked for, and it has her in it. With the boat on it the mistake becomes something that they might tell. #thought: Two people who hadn't read it. And he'll look at the R.H. and think, she was tired, my girl.
    ~ fix = 0
    HADDAD: Yours and mine. So I admit it as well. Two hundred times, in twelve-point. Yes. And the boat stays in, he'd want the boat. #mood: relieved #gesture: nod
*   The printer, full stop. It's your parents' evening, and I'd sooner carry it than have you do it. #slip: unfair-fix #note: Generous, with a thing that isn't only yours. It isn't true, she knows it, and the printer has a name, and sits there. #thought: It's what I asked for. Why does he have to give it to me?
    ~ count(1)
    ~ fix = 2
    LEO: The printer's me. #mood: upset
    HADDAD: Well. It's short. Leave it, then, I did ask for it. #mood: tense #gesture: turn-away
*   Shorter. For 21 June read 12 June, and nothing else. At a wedding nobody wants to know who. #use: be-direct #use: pick-battles #note: How a compositor would do it, clean and discreet. It lets everybody off, and she has rather stopped wanting that. #thought: For, read. Four words. It's elegant, and it says nothing, like me.
    ~ fix = 1
    HADDAD: For, read. Yes, that's the form. And who did it, that just goes in the drawer? Well. Perhaps it's best. #mood: tense
-   -> moon_card

=== in_writing_labels ===
~ fix = 3
-> in_writing

=== in_writing ===
HADDAD: And in writing, that the firm did it. On the paper with the bird on. And not a kind one, please, I settle claims, I can smell those. What will you put? #mood: tense #gesture: lean-in
*   Nothing in writing without Mr Osgood, I'm afraid, and he's at his sister's. But you do have my word. #slip: negative-language #slip: passed-the-buck #note: It is the rule of the house, and you can't help where he is. She is left with a word, about words. #thought: His word. I've two hundred of his words here, in a box.
    ~ count(2)
    { trust < 40: -> takes_the_box }
    HADDAD: Gerald Osgood is at his sister's. So a firm can print two hundred of anything, but not one of that. #mood: angry #gesture: shake-head
*   All of it or none: your page two, Leo's calendar, Dennis's slip, and my tick. In that order. #use: stick-to-facts #use: be-direct #note: She asked for one that isn't kind, and this is only right. It gives nobody away whose name isn't in the file. #thought: In that order. I'm first. Well, I was first. That one would hold.
    HADDAD: In that order. You'd put me at the top. (I would have.) All of it, then. It goes in my drawer, and not at the front. #mood: neutral #gesture: nod
*   You'll have it, and gladly. That it was us from beginning to end, and that you had no part in it. #slip: unfair-fix #note: You would sign that to be rid of it, and to be kind. It's a lie on headed paper, and Leo's job hangs on it. #thought: No part in it. He'll sign anything. What did I want it for?
    ~ count(1)
    LEO: From beginning to end? #mood: upset
    HADDAD: No part. Well, that's in writing. It is what I asked for, isn't it? #mood: tense #gesture: sigh
*   That Dennis had a question for you in May, that I had it and nobody asked you. And that I'm sorry. #use: apologise #use: admit-failure #calm: -3 #trust: -5 #note: Your own part, whole, and with a date. But it was to be no kind one, and she sees at once who has been left out of it. #thought: And where am I? Cut out, and so neatly.
    HADDAD: And I'm not in it anywhere. That's the kind one, and very well made. Sign it legibly. #mood: tense #gesture: sigh
-   { fix == 3: -> moon_labels }
    -> friday

=== moon_card ===
LEO: I can stay. It's only that at half past six Ida's the moon. In the school thing. She's just the moon, though. I can stay. #mood: tense
HADDAD: And who reads it, when you've set it? Somebody has to read it. #mood: tense
*   If you could, Leo, I'd not forget it. With two of us it's done by half past seven, and read twice. #use: act-fast #slip: unfair-fix #note: He offered, and it would be quicker. Somebody else's child is to pay for the day that was kept for her parents. #thought: He'll sit here cutting card for my comma, and she'll stand up there and look along the rows.
    ~ count(1)
    ~ leo_stayed = true
    HADDAD: She's the moon! He'd miss the moon for my comma? Well. He did say he could. #mood: upset
*   (reads) Go, Leo. I'll set it, Ms Haddad, and you'd read it here, wouldn't you, before the rest are done? #use: support-colleague #use: solve-together #note: You keep one of you from missing something, and give the other her own trade back, by daylight. #thought: By daylight, with his rule, and somebody beside me who won't be hurt if I look twice.
    HADDAD: I read it. Yes. Every word, and then backwards. Go and see your moon, Leo Fenwick. #mood: relieved #leave: Leo
*   Go, Leo, she'll look for you. I'll set it and read it twice, Ms Haddad, and be at your door by nine. #use: support-colleague #use: own-it #trust: -3 #note: You take the whole evening on yourself. It's decent, and it sends her home to wait by the window, with the rule in her bag. #thought: And I go home and sit. With him. And he asks me how the booklet is.
    HADDAD: By nine. And read by the one who's set it. (He would turn in his chair.) Very well. By nine. #mood: tense #leave: Leo
-   -> friday

=== moon_labels ===
LEO: It wants two, labels do. Only, at half past six Ida's the moon. In the school thing. I can stay, though. #mood: tense
*   If you'd ring home, Leo. I wouldn't ask, but you've the steadiest hand here, and it's tomorrow. #use: act-fast #slip: unfair-fix #note: He has, and it is. You've asked the one person who can't say no to you tonight. #thought: It's the moon who'll remember it, not he.
    ~ count(1)
    ~ leo_stayed = true
    LEO: No, yes, of course. I'll ring. She'll be all right. #mood: upset
    HADDAD: How old is she? No. Don't tell me. #mood: upset
*   Off you go, Leo. I'll fetch Gerald Osgood away from his sister's. It's his bird on the paper. #use: involve-supervisor #use: support-colleague #trust: -4 #note: The right man to lose an evening, and Leo keeps his. She's sent home, with somebody new behind it whom she doesn't know. #thought: Another name. Does he have hands, this Gerald Osgood, or only a bird?
    HADDAD: Gerald Osgood, with scissors. I should like to see that. I suppose I'm not to. #mood: tense #leave: Leo
*   (hands) Go, Leo, go and see her. Ms Haddad, I need another pair of hands until midnight. Are yours any good? #use: support-colleague #use: solve-together #note: It is impudent, and it's the best that you could offer her: something to do tonight that isn't thinking. #thought: Are mine any good! I've wrapped two hundred almonds in tulle.
    HADDAD: Mine? They're excellent. Go home, Leo Fenwick. You cut and I stick, and nobody talks. #mood: relieved #leave: Leo
-   -> friday

=== friday ===
Monday the 15th, a quarter past nine. She has not rung. "Not before noon on Monday," she had said, going. "They're all at my table till then." #later: four days #scene: phone #leave: Leo
*   [See to that empty box on the slip first, all morning if need be, and ring her when it's done. #use: learn-from-it #use: follow-up #note: She had said noon, and she had said why. You come with something done, when there's nobody left at her table to look up. #thought: Noon. So they do have it there. And the kitchen's empty, one can talk.]
    HADDAD: It's noon. A noon noon! They're just out of the door with their bags. Well, you'll want to hear. #mood: neutral #sound: phone-line
*   [Send her a revised invoice, at half, with a few lines by hand on how sorry you all are. #use: make-amends #slip: hollow-sorry #note: It's real money, and the lines are kind. They could be to anybody, because you don't know yet how it went. #thought: Three hundred and twenty. I'd have given that to be asked.]
    ~ count(1)
    HADDAD: I have your invoice. At half. It's Wednesday, and you hope that it was "a lovely evening nonetheless". #mood: tense #sound: phone-line
*   [Ring her now, before the post, and ask how it was, and then say nothing until she's told you. #use: follow-up #use: hear-out #calm: -6 #trust: -7 #note: Any other customer would have been glad of it. She had asked you for noon, and now she is to say how it was with all of them listening. #thought: He has put down the marmalade. He is looking at my face to see who it is.]
    HADDAD: It's a quarter past nine, I said noon. They've all stopped eating. Wait. I'm going out on the landing. #mood: tense #sound: phone-line
*   [Leave her in peace. If it had gone badly, she of all people would have rung by Saturday at eight. #slip: dropped-it #note: It fits with all you know of her. About things like this, though, she doesn't ring people. #thought: Nothing. They'll have filed me, under H, for hysterical.]
    ~ count(1)
    HADDAD: It's Thursday. I've waited for three days for one of you to ask, and then I thought, no, nobody will. So I am ringing. #mood: angry #sound: phone-line
-   -> how_it_was

=== how_it_was ===
{
- fix == 0:
    HADDAD: He had it out before he had his coat off. He put the rule under it and read it to the whole Railway Institute. The twelfth, and the boat. #mood: relieved
    HADDAD: And then he said the name of the boat. I never knew it had one. My mother had to put her hand over her mouth. #mood: relieved
- fix == 1:
    HADDAD: He read it out. For, read. Then he looked down the whole room until he had found me. He knows my commas. #mood: tense
    HADDAD: But he was pleased. It was in twelve-point, with a hair space, he said. He showed it to the waiters. #mood: neutral
- fix == 2:
    HADDAD: He read it out, "owing to an error by the printer", and he said, which printer? And turned it over, to see if it said. #mood: upset
    HADDAD: He was a printer, you see. I hadn't thought of that. (I'd thought of the napkins.) So I sat there. #mood: upset
- fix == 3:
    HADDAD: He found the edge. He was sitting beside my mother, and his thumb found it, and he lifted it, and there they were, one under the other. #mood: upset
    HADDAD: He said nothing. He pressed it down again, very straight. Otherwise nobody saw. #mood: tense
- else:
    HADDAD: He read it out as it stood. The twenty-first. And my mother said across the table, the twelfth, Ibrahim. And he said, of course. #mood: upset
    HADDAD: The ones from Saturday are very nice. I've two hundred of them in the hall, I go past them sideways. #mood: upset
}
HADDAD: {leo_stayed:Did they film the moon? (I thought of her, between the speeches.) Never mind.|Right.} The empty box on your slip. What's done about it? (Who did it, I had on Thursday.) #mood: tense
*   Queries get rung through again, the same day. We used to. I stopped it in March, to save time. #use: learn-from-it #use: own-it #calm: -9 #trust: -8 #note: It's true, it's yours, and you needn't have told her. She asked what you have done, and thought that on Thursday she'd seen the whole of who did what. #thought: In March. So there was another page, under the page.
    HADDAD: You stopped it. So that was under it as well. You might have said that on Thursday, I'd said mine. #mood: tense
*   One doesn't often get two real dates nine days apart, to be fair. I can't see it coming up again. #slip: nothing-learned #slip: blamed #note: It is an odd case, that's so. She hears that the odd thing about it was her parents. #thought: To be fair. They had eleven days, and a boat.
    ~ count(2)
    HADDAD: To be fair. No, I don't suppose they'll marry again. #mood: angry
*   We've sat down together over it, and everybody's being a good deal more careful with those slips. #slip: nothing-learned #slip: vague #note: You did sit down, and they are. It lasts until the week of the next three funerals. #thought: Careful. I was careful. He was careful. Leo Fenwick was careful.
    ~ count(2)
    HADDAD: Careful. We were all of us careful. I asked about the box. #mood: angry
*   It holds the job now. No name and time in it, no plates. Leo thought it up, and he may stop any job. #use: learn-from-it #use: train-empower #note: She asks about a box and hears about a box. And the one who changed her date thought of it, and may stop the next one without asking you. #thought: Leo Fenwick thought it up. He'll look that up too, when he's old.
    HADDAD: No name, no plates. Good. And Leo Fenwick, well. Tell him that Monday was right. It was the wrong Monday, that's all. #mood: relieved
-   { told and counted < 3:
        { fix == 0 and trust >= 72 and calm >= 62: -> passed_for_press }
        { fix == 1 and trust >= 78 and calm >= 66: -> passed_for_press }
    }
    { fix <= 2 and trust >= 50: -> another_printer }
    { fix == 3 and trust >= 74: -> under_the_label }
    { fix == 4 and trust >= 84: -> under_the_label }
    -> in_the_hall

=== passed_for_press ===
{ fix == 0:
    HADDAD: He's kept the card. It's in his rule's case. R.H. and you, he says, are in good company. And in the autumn it's his memoirs. #mood: pleased
- else:
    HADDAD: He has kept the card. In the case with the rule. And in the autumn it's his memoirs, he says. To you, with the hair spaces. #mood: pleased
}
HADDAD: I've told Dunia, about the nights. We read to him now, and he corrects us. #mood: relieved #ending: resolved #outcome: The date was put right openly, by the two who had let it through, and she has stopped keeping the nights to herself.
{ fix == 0:
    HADDAD: No, Baba, that one is me, the R.H., and the other's the printer. Because we both hadn't read it. Yes, both. It takes two, you used to say so. #afterwards: to her father, at his kitchen table
- else:
    HADDAD: It doesn't say who, Baba, because it was nobody. All right. It was me. You knew that? From the comma. #afterwards: to her father, at his kitchen table
}
{
- moon_card.reads:
    HADDAD: I read it there, standing up, at the bench. Twice forwards, and once from the end. It was clean. I did watch the words. #afterwards: to her father, at his kitchen table
- leo_stayed:
    HADDAD: There's a little girl who was the moon that evening, and her father was cutting card for us. I'm sending her the almonds. #afterwards: to her father, at his kitchen table
- else:
    HADDAD: They brought them at nine, you were in your chair. I stood in the hall and read all two hundred. They were all the same. #afterwards: to her father, at his kitchen table
}
{ one_sentence.no:
    HADDAD: And do you know what they said to me on the telephone? No. They said no! I nearly ordered something. #afterwards: to her father, at his kitchen table
}
{ page_two.quiet and found:
    HADDAD: Somebody let me read my own page in peace. It doesn't sound like much. Move the lamp, I'll do this one. #afterwards: to her father, at his kitchen table
- else:
    HADDAD: Move the lamp over. You read, and I'll read after you. Because I like it, that's why. #afterwards: to her father, at his kitchen table
}
-> END

=== another_printer ===
HADDAD: It was put right in time, I say so because it was. I'm paying the bill in full. #mood: neutral
HADDAD: {counted >= 3:And the next one I'll take elsewhere. I'd counted to three before we came to the price.|And the next one I'll take elsewhere. I'd only sit at that bench again and see a lamp.} Goodbye. #mood: neutral #ending: partly #outcome: The cards were there in time, and the bill is paid. The next booklet she'll have printed where nobody knows her initials.
{ fix == 2:
    HADDAD: Which printer, he says. And I'd had them put that. I made them, Dunia, and then I had to watch him look for the name. #afterwards: to her sister Dunia, on the phone
- else:
    HADDAD: It went off well, you saw it did. A hundred and eighty people and one card. I only wish that I'd liked them better. #afterwards: to her sister Dunia, on the phone
}
{
- phone.third:
    HADDAD: They asked me straight off what the third thing was. I thought about that the whole way over the bridge. #afterwards: to her sister Dunia, on the phone
- initials.absolve:
    HADDAD: I was told that all I'd done was trust them. So nicely. One gets nowhere with people who are that nice. #afterwards: to her sister Dunia, on the phone
- initials.mine_too:
    HADDAD: They showed me their own initials, in biro. I'll give them that. I keep seeing the biro. #afterwards: to her sister Dunia, on the phone
- else:
    HADDAD: I was right the whole time, and the whole time it was no use to me. #afterwards: to her sister Dunia, on the phone
}
{ told:
    HADDAD: No, it isn't that. It's about Baba, and the nights. I've told it to two printers, so I may as well tell you. #afterwards: to her sister Dunia, on the phone
- else:
    HADDAD: There was a third thing. No. Another time, I've got the caterer on the other line. #afterwards: to her sister Dunia, on the phone
}
-> END

=== under_the_label ===
{ fix == 3:
    HADDAD: You did what you said, to the millimetre. It's only that it was a thing to find, and he's a man who finds things. #mood: neutral #ending: partly #outcome: The date was covered over in time for everybody but one.
- else:
    HADDAD: You did what you said, and on the day that you said it. It was the wrong day, and I agreed to it. #mood: neutral #ending: partly #outcome: There is a proper booklet now, the day after the one on which it was needed.
}
{ fix == 3:
    HADDAD: You needn't keep pressing it, Baba. It's down. It's only paper. #afterwards: to her father, in the car
- else:
    HADDAD: These are the right ones, Baba. Take one. You can't have too many. I've two hundred. #afterwards: to her father, in the car
}
{
- moon_labels.hands:
    HADDAD: I stuck half of those myself. Until ten to twelve, with the printer. We didn't say a word, it was rather nice. #afterwards: to her father, in the car
- the_rule.scale:
    HADDAD: The printer knew what your rule was. Six-point, eight, twelve. I thought you'd like that. #afterwards: to her father, in the car
- else:
    HADDAD: It was a mix-up at the printer's. Two dates. You know how it is with two dates. #afterwards: to her father, in the car
}
HADDAD: No. No, you didn't. I passed it. Do up your belt. #afterwards: to her father, in the car
-> END

=== in_the_hall ===
HADDAD: Well. I've asked what I had to ask. I've your bill here, and I'll pay it, as I don't like things lying about. #mood: tense
HADDAD: No, don't send me anything. Please. #mood: tense #ending: unresolved #outcome: Something was done in time, or nearly. What it was about, nobody found out, and she has stopped talking.
{
- fix == 3:
    HADDAD: Is it straight? He pressed it down so straight that you can hardly see it now. #afterwards: to nobody, in the hall, over the boxes
- fix == 4:
    HADDAD: Two hundred right, and two hundred wrong. One could build something. #afterwards: to nobody, in the hall, over the boxes
- else:
    HADDAD: Two hundred little cards. He put his back in the envelope again. The right way up. #afterwards: to nobody, in the hall, over the boxes
}
{
- initials.absolve:
    HADDAD: All that I did was trust them. Who says such a thing? #afterwards: to nobody, in the hall, over the boxes
- page_two.halves:
    HADDAD: Half and half. And I was just about to say it. #afterwards: to nobody, in the hall, over the boxes
- told:
    HADDAD: I told them who read it. And they went on to the prices. #afterwards: to nobody, in the hall, over the boxes
- else:
    HADDAD: Not one of them asked what the ruler was for. #afterwards: to nobody, in the hall, over the boxes
}
HADDAD: Four minutes past one. The kettle hadn't even boiled. #afterwards: to nobody, in the hall, over the boxes
-> END

=== broken_noon ===
Friday, ten at night. Your own telephone, at home. #later: one day #scene: phone #leave: Leo
HADDAD: I stood on that step till ten to one, with Pauline Abbot, who said, they'll be here, love. They came at seven. He had read it out by then. #mood: upset
HADDAD: My mother said, the twelfth, Ibrahim. So now I'd like Gerald Osgood, please, and I'd like him in writing. #mood: angry #ending: escalated #outcome: The reprint came an hour after it was needed, and the promise is the complaint. It goes to the owner, with a noon underlined in it.
HADDAD: "Dear Mr Osgood, three things." No. Take out three. Put two. #afterwards: to her sister Dunia, who types
{ told:
    HADDAD: And I'd told them, Dunia. What it was for, who would be standing up. And then they say noon to me. #afterwards: to her sister Dunia, who types
- else:
    HADDAD: I asked, is it a noon noon? I did ask. One can't do more than ask. #afterwards: to her sister Dunia, who types
}
{ initials.mine_too:
    HADDAD: It began so well, that's what I can't get over. It was all out on the bench, theirs and mine. Don't put that. #afterwards: to her sister Dunia, who types
- else:
    HADDAD: Put that I had wet feet. No, don't. Put the time. #afterwards: to her sister Dunia, who types
}
-> END

=== takes_the_box ===
HADDAD: Thank you. I have it now, how it works here. You keep your slip, and I'll keep my box. #mood: furious #gesture: turn-away
She has the box under her arm again, and the rule in her hand. It's ten to six, and the bridge is still open for the boats. #leave: Ms Haddad #sound: door #prop: no-folded-note #ending: walked-out #outcome: She went home with two hundred booklets and a pen. What could have been done that evening lies on the bench, beside the slip.
HADDAD: No, go back to bed, Mama, I'm only finishing something. A one, and a two. It is quite easy once you're in the swing. #afterwards: to her mother, at two in the morning
{
- told:
    HADDAD: He's asleep? Good. Then leave the kitchen light off, please, I'll do it in here. #afterwards: to her mother, at two in the morning
- page_two.halves:
    HADDAD: They said that it was half and half. So I'm doing my half. #afterwards: to her mother, at two in the morning
- else:
    HADDAD: I lost my temper at the printer's. In front of a boy called Leo Fenwick. We never got as far as what could be done. #afterwards: to her mother, at two in the morning
}
HADDAD: A hundred and thirty-one. My hand's quite steady. Look. #afterwards: to her mother, at two in the morning
-> END

=== hangs_up ===
HADDAD: You know, I've changed my mind. There's a stationer's in Bridge Street, they shut at half past. Don't trouble yourself. #mood: furious
She has rung off. The slip in the docket is still lying on its face. #ending: walked-out #outcome: She rang off, and tried it with a pen. You turned the slip over when she had gone.
HADDAD: The thinnest you have, please. Black. No, four. I've two hundred of them, and each has it twice. #afterwards: to the girl at the stationer's
{
- phone.third:
    HADDAD: Has anybody ever asked you what you were just about to say? It's horrible. Have you a smaller one? #afterwards: to the girl at the stationer's
- else:
    HADDAD: It's for a date. Would one see it, d'you think? If one knew it was there? If one had very good eyes. #afterwards: to the girl at the stationer's
}
-> END

=== osgood ===
HADDAD: I shall want somebody else now. Gerald Osgood, isn't it? It's on the bird. Only where he is, please. I'll do the telling. #mood: angry
*   (dial) At his sister's. Here's his own number, and I'll ring first, so you needn't begin at the beginning. #use: involve-supervisor #use: keep-respect #calm: -6 #trust: -4 #note: At most counters it would be the kinder way. She had just said who was going to tell it. #thought: So it's been told when I come to it. By him.
    HADDAD: You'd tell it for me? I said that I would. And you'd put the initials first. #mood: angry
    -> over_to_him
*   He's at his sister's until Monday. This is the number there, and if you let it ring, he does pick up. #use: involve-supervisor #use: be-direct #note: Too late to save it yourself. She asked where he was, and is told, and the telling is left to her. #thought: Let it ring. And nobody in between. Good.
    HADDAD: So I let it ring, and I begin at the beginning. Thank you. I know the beginning. #mood: tense
    -> over_to_him
*   There's honestly no call for that yet, Ms Haddad. Give me ten more minutes, and we'll have it sorted. #slip: argued #note: You might, too. But she has asked for a name, and is told how she ought to feel about asking. #thought: Ten minutes. Sorted. I could knit something out of these.
    HADDAD: Ten. You've had twenty, I've been keeping count. I can find a man called Gerald Osgood by myself. #mood: furious
    -> over_to_him

=== over_to_him ===
HADDAD: Then good evening. I'll take it from here, I generally do. #mood: tense #ending: escalated #outcome: Gerald Osgood had labels stuck on until one in the morning, and knocked off half. Nobody found out how the date had come about.
HADDAD: Yes, Mr Osgood was very civil. He has a pond. They're all out there tonight, sticking. #afterwards: to her sister Dunia, on the phone
{ osgood.dial:
    HADDAD: He had it all already, when I came on, in somebody's order. He kept saying, and you passed this, did you? #afterwards: to her sister Dunia, on the phone
- else:
    HADDAD: I began at the beginning with him, and he let me get to the end. He only said, and you passed this, did you? #afterwards: to her sister Dunia, on the phone
}
HADDAD: How did it happen? Does it matter how? No. I don't know. Is Baba still up? #afterwards: to her sister Dunia, on the phone
-> END
