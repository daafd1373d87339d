# title: Size 41
# summary: The shoes came in the wrong size, and the wedding is on Saturday.
# role: You answer the chat of a shoe shop.
# setting: chat
# channel: chat
# customer: MENSAH (Ms Mensah), look mensah, temperament upset
# level: 1
# minutes: 45
# objective: empathise
# objective: act-fast

// Labels are asked about later, and lines have alternatives.
VAR calm = 40
VAR trust = 40

-> chat

=== chat ===
MENSAH: 39. I wrote 41. The wedding is on Saturday.
*   Hello, and thank you for writing to us! Could you please give me the number of your order? #slip: interrupted
    MENSAH: It stands above this window. #mood: angry
*   (saturday) Saturday! And you have just had the box open. #use: empathise #use: show-care
    MENSAH: In front of my sister. I could have cried. #mood: upset
*   When on Saturday do you need them on your feet? #use: open-question
    MENSAH: At two. #mood: tense
*   Sizes do vary a bit with the make. #slip: blamed
    MENSAH: By two? #mood: furious
-   MENSAH: {saturday: And you read my whole message. Good.|Did you read my whole message?} #mood: upset
*   If you send those back to us first, then I will be glad to see what we still have. #slip: kept-waiting
    MENSAH: First! #mood: furious
*   (asked) So 41, in the same red, and by Friday night. #use: paraphrase #use: set-expectations
    MENSAH: The same red. Yes. #mood: tense
*   I can see a 41 in our shop in Hill Street. #use: offer-solution
    MENSAH: In red? #mood: tense
*   There are other red shoes, you know. #slip: half-listened
    MENSAH: There is one dress. #mood: angry
-   MENSAH: {asked: By Friday. How?|And how do they get to me?} #mood: tense
*   A rider brings them tonight at seven. The 39s go back with him. #use: act-fast #use: make-amends
    MENSAH: Tonight? At seven? #mood: relieved
*   Our post is rather quick, and I would be surprised if it took until after Saturday. #slip: over-promised
    MENSAH: So would I be. #mood: tense
*   You could fetch them, and I keep them under your name. #use: personal-touch
    MENSAH: I can do that at noon. #mood: tense
*   That depends on the post, I am afraid. #slip: vague
    MENSAH: On the post. #mood: angry
-   { calm >= 46:
        MENSAH: Seven it is. You shall have a picture. #mood: relieved #ending: resolved #outcome: She danced in them until three.
        -> END
    }
    { calm >= 36:
        MENSAH: I suppose that will do. #mood: tense #ending: partly #outcome: She had them at noon on Saturday, two hours before.
        -> END
    }
    MENSAH has left the chat. #ending: walked-out #outcome: She wore her old ones, and said so in a review.
    -> END
