# title: First day
# summary: It is your first morning, and the first customer keeps saying that she is a bother. A good one to begin with.
# role: You are new at the passes and lost property desk of the town buses. Ms Adeyemi sits beside you.
# setting: office
# channel: counter
# customer: WHITFIELD (Mrs Whitfield), look whitfield, temperament upset
# cast: ADEYEMI (Ms Adeyemi), look adeyemi, colleague
# level: 1
# minutes: 3
# fault: both
# objective: own-mindset
# objective: hear-out
# objective: paraphrase
# objective: apologise
# objective: be-direct
# objective: empathise
# objective: offer-solution
# language: en

// What is true of Mrs Whitfield, and comes out only when she is let:
// Leonard died on the 9th of March. She carries both senior passes in one wallet, back to back. Both of them go free,
// and so it was his joke: on Thursdays, market day, he said "I'll get these, Dot", and put his pass on the machine.
// Since March she has let him go on paying. On Thursday the 12th the machine on the 14 made its noise, and the driver
// kept the pass. With the whole bus looking she said that she had muddled them up. She got off and walked, with eggs.
// Yesterday the letter came, and it says "misuse". She hasn't dared to use her own pass since, and has walked here.
// She fears the letter less than Keith, her son, who does her post on Sundays and has a leaflet about her, for a home: either she
// is a cheat, or she is going soft. Nobody has a form for "it was his turn".
// She rang twice, and got the music. What would do: nothing in the post, the bus home, and the picture on that pass.
// It is the only one in which he laughs. Her hat had got caught in the curtain of the booth.

VAR calm = 32
VAR trust = 36

// She has said whose turn it was on Thursdays.
VAR told = false

-> desk

=== desk ===
Ms Adeyemi has had this desk for twenty years, and talks without moving her lips. #enter: Ms Adeyemi
ADEYEMI: The two bars are hers, calm and trust. Take a breath before you answer. It does her good, too. #mood: neutral
WHITFIELD: I'm so sorry, I shan't keep you. It's this envelope. It says Mr in the window, and he isn't. Any more. #mood: upset #sound: paper
WHITFIELD: And there's a man behind me. I do go on when it goes quiet. #mood: upset #gesture: palms-up
*   (anywhere) He's only waiting for the photo booth. You've got me, and I'm new, so start anywhere. #use: own-mindset #use: hear-out #note: The man behind her was the trouble, and you took him away. Whoever is new can't be bothered by her. #thought: New, and in those shoes. They'll be murder by dinner time.
    WHITFIELD: New? Oh, you poor thing. Well. It's Leonard's pass. He died in March. #mood: tense
    ADEYEMI: See her shoulders? Down an inch. That's what calm looks like from here. #mood: pleased
*   (quiet) [Put your pen down, and wait until she has found her place. #use: hear-out #calm: -5 #note: Patient, and usually right. But she can't tell patience from waiting for her to be done. #thought: Nobody's saying anything. It's the wrong window, I knew it was.]
    WHITFIELD: I'm at the wrong window, aren't I? It's my husband's pass. He died in March. Sorry. #mood: upset
    ADEYEMI: Hardly moved, did it? Calm takes its time with some people. #mood: neutral
*   So they've put Mr on yours. Give it here, I'll have it swapped in two minutes. #slip: assumed #note: Kind and quick, and about another letter. Now she has to put you right, and she hates putting people right. #thought: I've said it badly. I'll have to say dead now.
    WHITFIELD: No, mine's all right, mine's in here. It's Leonard's. He's dead, dear. I said it badly. #mood: upset
    ADEYEMI: Her bag's gone back over her arm. See calm drop? It comes up again, mind. #mood: neutral
*   Oh no, I'm so sorry. And a letter like that on top. #slip: sorry-too-soon #note: Anybody would say it. But you haven't seen the letter, so she thinks that you know about her. #thought: A letter like what? They've got a file out on me.
    WHITFIELD: Like what? Have you had one about me? It's only Leonard's pass, he died in March. What does it say I did? #mood: upset #gesture: hand-on-chest
    ADEYEMI: Her bag's gone back over her arm. See calm drop? It comes up again, mind. #mood: neutral
-   WHITFIELD: The driver of the 14 kept it. The machine made its noise, they all looked, and this says misuse. #mood: upset #prop: folded-note
    WHITFIELD: I had a library book late in 1981. That's all. What is it they do to you? #mood: upset
    -> misuse

=== misuse ===
*   (plain) Nothing. They wanted the pass back, and they've got it. There's no fine. #use: be-direct #use: explain-plainly #note: She asked you one thing, and that was the answer. It is the first plain word she has had in a week. #thought: Two miles, in these shoes, for nothing.
    WHITFIELD: No fine? Then I could have had the bus. I walked here. #mood: tense #gesture: sigh
    ADEYEMI: And that was trust going up. That's whether she thinks you're any use. #mood: neutral
*   (stared) All of them staring, and that machine going off. I'd have got off and walked. #use: empathise #note: You were on that bus with her, and it does her good. But she asked you something, and is still waiting. #thought: It's a horrible noise. Like a duck.
    WHITFIELD: I did get off. Two miles, with a tray of eggs. Only, you've not said what they do. #mood: tense
    ADEYEMI: And that was trust going up. That's whether she thinks you're any use. #mood: neutral
*   (standard) That's no reason to lie awake. Half the town gets that letter. #slip: told-to-relax #note: You meant it kindly, and it's even true. She asked a question and was told how to feel. #thought: Half the town. Well, not our half.
    WHITFIELD: I do lie awake, dear. But I was asking. It was a proper question. #mood: upset
    ADEYEMI: Both down, that time. Trust's like the lift here. Slow up, quick down. #mood: neutral
*   (driver) He'd no business doing that in public. I'll be on to his depot. #slip: took-sides #slip: half-listened #note: You take her part, against somebody she had rather liked. And what they do to her, you haven't said. #thought: That boy will lose his job, and it was me.
    WHITFIELD: Oh, don't. He was ever so nice, he'd a plaster on his thumb. Now I've got him in trouble as well. #mood: upset
    ADEYEMI: Both down, that time. Trust's like the lift here. Slow up, quick down. #mood: neutral
-   WHITFIELD: Only, will they write again? My son does my post on Sundays. Keith. He's got a leaflet, with a garden on. #mood: upset
    WHITFIELD: I told that driver I'd muddled the two up. It was my glasses, I said. And it wasn't, I... #mood: upset #gesture: turn-away #thought: Say it or don't, Dot. There's a person working here.
    -> muddled

=== muddled ===
*   (waited) [Leave it there. Hands off the keys, eyes on her, not the letter. #use: hear-out #use: read-cues #note: She had begun, and only needed the quiet. She told you herself what she does when it goes quiet. #thought: The typing's stopped.]
    { calm >= 24: -> thursdays }
    WHITFIELD: No. I'd better not. It'd have to go down on something, I expect. #mood: upset
*   You told him you'd muddled them, and you hadn't. Is that right? #use: paraphrase #note: You kept hold of both ends of it. It is a little like being taken down by a policeman. #thought: It sounds like somebody else when it's said back. Somebody in the paper.
    { calm >= 30:
        WHITFIELD: It is, yes. Don't put it down, will you? #mood: tense
        -> thursdays
    }
    WHITFIELD: It sounds worse when you say it. No. We'll leave it at the glasses. #mood: upset
*   (same_blue) Anybody could mix those up, they're the same blue. I nearly did. #slip: assumed #note: The kindest thing that you said all morning. She was just about to tell you that it wasn't so. #thought: There it is. That's what Keith will say, and he'll be kind about it too.
    WHITFIELD: The same blue. Yes. And then my glasses. That's what I told him. #mood: upset
*   I'll put down that nothing's posted. You get it here, from me. #use: offer-solution #use: positive-language #note: That settles Keith, and it's a real help. It also settles the sentence that she was in the middle of. #thought: That's Keith seen to. So I needn't say it.
    WHITFIELD: From you. Well, that is kind. Then I needn't go into the rest of it. #mood: tense
-   { same_blue and calm < 12: -> gone }
    -> well_then

=== thursdays ===
~ told = true
WHITFIELD: Thursdays was his turn. We both go free, so it was his joke. I'll get these, Dot, he'd say, and put his on the machine. #mood: tense
WHITFIELD: So Thursdays I let him. And then I told that boy I'd got in a muddle. Me. Is that what's down? Muddled? Only Keith reads everything. #mood: upset #gesture: shake-head #pause: She came about a letter. What has she just put on the counter, and what does she need back?
ADEYEMI: It's the dust in here. Go on. #mood: upset
*   (turn) I'm sorry. It was Leonard's turn, and you had to call yourself muddled to get off our bus. #use: apologise #use: empathise #calm: -3 #trust: -4 #note: It has his name in it, and the word that hurt her, and she was glad of it. But she asked what is down, and she still doesn't know. #thought: Leonard. Said as if he might walk in. So it does say muddled.
    WHITFIELD: Well, it was. It was his turn. It does say it, then, does it? #mood: tense #gesture: hand-on-chest
*   (returned) There's no box on it for muddled. It says returned, and that's all Keith could read. #use: be-direct #use: keep-respect #calm: +4 #trust: +3 #note: It sounds dry after what she has told you. It's what she asked, and it takes that word off her before Sunday. #thought: Returned. I could get used to that.
    WHITFIELD: Returned. Like the library book. Yes, he could see that. #mood: relieved #gesture: nod
*   Ah, bless. But he's with you whichever pass you use. Nobody takes that off you. #slip: half-listened #note: It's off a card with lilies on. She had him with her on Thursdays, and it was that pass. #thought: They all say that, and then they go home to somebody.
    WHITFIELD: Well, no, dear, he isn't. That's why I had the pass. #mood: upset #gesture: sigh
-   -> tray

=== well_then ===
WHITFIELD: Well. That's everything, then. You've been ever so good. #mood: tense
Her coat is dripping on the floor. She hasn't picked up her bag.
*   (wet) You've a bus pass, and you're wet through. You walked here. What is it really? #use: read-cues #use: open-question #note: You read it off her coat. It's almost rude, and she is glad to be caught. #thought: Leonard would have seen the coat as well.
    ~ told = true
    WHITFIELD: I used his on purpose. Thursdays was his turn to pay. We go free, it was a joke. There, you can write it down. #mood: upset
    -> tray
*   Come and look at my screen, so you know there's nothing else on you. #use: show-care #use: explain-plainly #note: Open, and it quiets the fear of the file. It shows her something that she hadn't wanted to see. #thought: They've written on his face.
    WHITFIELD: It's got deceased right across him. Well. That's him told. #mood: upset
    -> tray
*   Lovely. You'll hear if there's anything. Mind the step, it's slippery. #slip: vague #slip: avoided #note: Friendly, and she'd never complain. She will hear from you, then, in an envelope, on a Sunday. #thought: Mind the step. That's what they say to old people.
    -> gone

=== tray ===
ADEYEMI: If it comes out wrong, undo it. I've wanted that for twenty years. After, you see how you did. #mood: neutral
WHITFIELD: Could I have it back? Not to ride on, it's the picture. He's laughing, my hat got caught in the booth. In the others he looks arrested. #mood: upset
Old passes are shredded at ten today. With a hole in it, one may go to the family. #card: Old passes #prop: no-folded-note #prop: pass
*   (where) I've to put a hole in it, then it's yours. Show me where, so I miss him. #use: solve-together #use: set-expectations #note: The rule and the kindness fit in one hole. It is her picture, so she says where. #thought: Not the hat. Not the teeth. There.
    WHITFIELD: There. In the corner, that's only curtain. #mood: relieved #gesture: point
    { told and trust >= 58 and calm >= 46: -> his_turn }
    -> with_a_hole
*   (ear) [Find it, punch the hole, and give it to her at once. #use: offer-solution #use: act-fast #note: It is done before she can say sorry again. Only, you might have looked where. #thought: Oh, his ear. Don't laugh. Oh, you can laugh, he is.]
    WHITFIELD: Oh! It's gone through his ear. No, never mind. He didn't listen with that one. #mood: relieved
    { told and trust >= 68 and calm >= 58: -> his_turn }
    -> with_a_hole
*   That one goes at ten, I'm afraid. But I'll post you a big print by Wednesday. #slip: negative-language #slip: half-listened #note: It costs you trouble, and it would be a better picture. It comes by post, and she told you who opens that. #thought: Wednesday, so Keith has it Sunday. And what do I say it's from?
    -> by_post
*   Put it in your bag, quick. It's only for the shredder, and I never saw. #slip: unfair-fix #note: You'd do it for your own gran. But now she has a pass again that she mustn't have, and your job to worry about. #thought: I would use it. I know I would. On Thursday.
    { trust >= 44:
        WHITFIELD: No, dear. I'd only use it, and you so new. You do it properly. #mood: tense #gesture: shake-head
        ADEYEMI: Here. It's a good punch, this. Older than me. #mood: neutral
        -> with_a_hole
    }
    -> over_her_shoulder

=== his_turn ===
WHITFIELD: {misuse.plain: No fine, you said. So I'm not walking back.|{misuse.stared: You'd have got off as well, you said. I'm not walking back, though.|I'm not walking back, I can tell you that.}} #mood: relieved
ADEYEMI: Stop four. It's due in six minutes. #mood: pleased
She has her own pass out before she gets to the door. #prop: no-pass #leave: Mrs Whitfield #sound: door #ending: resolved #outcome: Mrs Whitfield goes home on the 14. She has the picture, and there will be nothing in the post.
WHITFIELD: You've only got a hole in you, so don't fuss. {tray.where:It's in the curtain.|It's your bad ear.} #afterwards: to Leonard, getting on the 14
{
- thursdays.turn:
    WHITFIELD: They said it was your turn. Out loud, in an office, with your name. #afterwards: to Leonard, getting on the 14
- thursdays.returned:
    WHITFIELD: And it says returned. So we're neither of us in any trouble. #afterwards: to Leonard, getting on the 14
- well_then.wet:
    WHITFIELD: They saw my coat and they knew. You always said I'd be a hopeless burglar. #afterwards: to Leonard, getting on the 14
- else:
    WHITFIELD: I told them about the Thursdays. It came out, I don't know how. #afterwards: to Leonard, getting on the 14
}
WHITFIELD: No, you sit down. I'll get these. #afterwards: to Leonard, getting on the 14
-> END

=== with_a_hole ===
WHITFIELD: {told:Well, I've got him back. I'll walk, I think. It's only spitting now.|Well, I've got him back, and I've taken up half your morning. I'll walk, I think.} #mood: tense
She goes past the bus stop with her hand flat on her bag. #prop: no-pass #leave: Mrs Whitfield #sound: door #ending: partly #outcome: Mrs Whitfield has the picture. She still doesn't like to get on a bus.
WHITFIELD: Got him back, yes. With a hole in. No, I walked. I didn't fancy it. #afterwards: to Maureen, at the egg stall
{
- misuse.standard:
    WHITFIELD: I asked them what they do to you, and it was, don't lie awake. So I still don't know. #afterwards: to Maureen, at the egg stall
- misuse.driver:
    WHITFIELD: And I think I've lost that boy his job. I can't look at the 14 now. #afterwards: to Maureen, at the egg stall
- told:
    WHITFIELD: I told them more than I've told you. You mustn't mind. #afterwards: to Maureen, at the egg stall
- else:
    WHITFIELD: There was a thing I'd meant to say. But they were being so nice, and you don't like to. #afterwards: to Maureen, at the egg stall
}
-> END

=== by_post ===
WHITFIELD: By post. Yes. Keith does like to open things. #mood: tense #gesture: nod
ADEYEMI: You can have another go at that, you know. I never could. #mood: neutral
She thanks you both twice. At ten the tray is emptied. #leave: Mrs Whitfield #sound: door #ending: unresolved #outcome: The print comes on Wednesday. On Sunday Keith opens it, and asks his mother what it is about.
WHITFIELD: It's your dad. I can see that it's your dad. No, I don't know why they'd send it. #afterwards: to Keith, on Sunday
{ told:
    WHITFIELD: I told somebody why, and I'm not telling it twice. #afterwards: to Keith, on Sunday
}
WHITFIELD: You can leave that leaflet where it is. #afterwards: to Keith, on Sunday
-> END

=== over_her_shoulder ===
WHITFIELD: Oh no, I'd be looking over my shoulder. You keep him, dear. I'm sorry to have asked. #mood: upset #gesture: shake-head
ADEYEMI: You can have another go at that, you know. I never could. #mood: neutral
She thanks you both twice. At ten the tray is emptied. #leave: Mrs Whitfield #sound: door #ending: unresolved #outcome: It was a kindness that she was afraid of. The picture goes in the shredder at ten.
WHITFIELD: I had him in my hand. No, you can't just take things, Maureen. I've one letter already. #afterwards: to Maureen, at the egg stall
WHITFIELD: Six. And not the big ones, I'm walking. #afterwards: to Maureen, at the egg stall
-> END

=== gone ===
WHITFIELD: No, no, you've people waiting. I'm sorry to have been such a bother. #mood: upset
ADEYEMI: She had more in there than a letter. You can have another go at it, you know. I never could. #mood: neutral
The envelope is still on the counter. Ten o'clock comes, and the shredder. #leave: Mrs Whitfield #sound: door #ending: walked-out #outcome: Mrs Whitfield says sorry once more and walks home. You never hear what she came for.
WHITFIELD: They were very nice. It was me, I couldn't get it out. #afterwards: to Maureen, at the egg stall
{
- desk.anywhere:
    WHITFIELD: It was a new one, poor thing. You can't go putting all that on somebody new. #afterwards: to Maureen, at the egg stall
- misuse.driver:
    WHITFIELD: And now there's a driver in trouble, and he'd a plaster on his thumb. #afterwards: to Maureen, at the egg stall
- else:
    WHITFIELD: I've gone and left the envelope. Well, it was never mine, was it? #afterwards: to Maureen, at the egg stall
}
WHITFIELD: Just the six. I'm walking. #afterwards: to Maureen, at the egg stall
-> END
