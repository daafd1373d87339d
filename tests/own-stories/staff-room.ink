# title: The wrong cake
# summary: A birthday cake has the wrong name on it, and the party is at three.
# role: You run the bakery's counter. Jana took the order.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament upset
# cast: JANA (Jana), look jana, colleague
# cast: LEIGH (Mr Leigh), look leo, colleague
# cast: HADDAD (Ms Haddad), look haddad, supervisor
# level: 1
# minutes: 3
# objective: hear-both-sides
# objective: support-colleague
# language: en

VAR calm = 38
VAR trust = 36

-> counter

=== counter ===
NOVAK: Happy birthday, Sofie. My daughter is called Stine! #gesture: point
JANA: It says Sofie on the slip. I only wrote what it says. #enter: Jana #mood: upset
*   [Let Ms Novak finish, and look at the cake with her. #use: hear-out]
    NOVAK: I spelled it for her. Twice. #mood: upset
*   Jana, what did you write down on Tuesday? #use: hear-both-sides
    JANA: I wrote what I heard. It was loud in here. #mood: tense
*   It's just a name, it's only on the top. #slip: argued
    NOVAK: Only a name! #mood: furious
-   LEIGH: I iced it. The slip says Sofie, look. #enter: Mr Leigh #mood: tense
HADDAD: What is going on here? One at a time, please. #enter: Ms Haddad #mood: neutral
*   Ms Novak first. Then I'd like to hear it from Jana, by herself. #use: set-expectations
    NOVAK: Go on, then. I have until three. #mood: tense
*   Not now. Everybody, please calm down. #slip: told-to-relax
    NOVAK: I am calm! #mood: furious
-   HADDAD: I'll stay with Ms Novak. You two, in the back. #mood: neutral
    -> staff_room

=== staff_room ===
The door to the back falls shut. #scene: office #leave: Ms Novak #leave: Mr Leigh #leave: Ms Haddad #sound: door
JANA: I've done two hundred of those. Now it's my fault that a child cries. #mood: upset
*   That was a lot to stand there and take. Sit down a minute. #use: support-colleague #unheard
    JANA: Thank you. I thought you would shout, too. #mood: tense
*   You should have asked her twice, Jana. #slip: blamed #unheard
    JANA: I know. I know that. #mood: upset
-   LEIGH: I can have the top off and a new one on in half an hour. #enter: Mr Leigh #mood: neutral
JANA: Then let me write the name. Please. #mood: tense
*   Tell me what she said on Tuesday, as you remember it. #use: hear-both-sides #unheard
    JANA: Stine, it must have been. The mixer was on. I didn't ask again. #mood: tense
*   Good. Leigh takes the top off, and you write it, letter by letter. #use: offer-solution #unheard
    LEIGH: Half an hour. #mood: pleased
-   -> back

=== back ===
She is still there, with her coat on. #scene: shop #enter: Ms Novak
NOVAK: So. What do they say? #mood: tense
*   It was our mistake. It was loud, and nobody asked you again. #use: own-it #use: admit-failure
    NOVAK: That is all I wanted to hear from somebody. #mood: relieved
*   You'll have a bigger one by two, on the house. #slip: over-promised
    NOVAK: A bigger one. By two. #mood: tense
-   JANA: S, t, i, n, e. I'll write it now, and you watch me do it. #mood: tense
LEIGH: Half an hour, Ms Novak. #mood: neutral
{ calm >= 42: -> three_o_clock }
-> too_late

=== three_o_clock ===
NOVAK: Then I take my coat off. #mood: pleased #ending: resolved #outcome: Stine has her name on her cake at ten to three.
NOVAK: The girl wrote it herself. With her tongue between her teeth. #afterwards: to Stine's father, at the party
-> END

=== too_late ===
NOVAK: I'll get one at the supermarket. With no name at all. #mood: tense #leave: Ms Novak #ending: walked-out #outcome: Ms Novak leaves the cake with the wrong name on it.
NOVAK: It says nothing on it. That can't be wrong. #afterwards: to Stine's father, at the party
-> END
