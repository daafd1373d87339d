/** How far a conversation has come: "4 replies in". */
export const repliesIn = (replies: number): string => `${replies} ${replies === 1 ? "reply" : "replies"} in`;
