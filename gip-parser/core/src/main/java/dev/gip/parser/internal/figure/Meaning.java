package dev.gip.parser.internal.figure;

/** What a word or mark says. The words themselves are in {@code words.txt}. */
enum Meaning {
    // What is counted.
    REQUEST,
    /** Requests or what is disclosed on request; which, the verb tells. */
    REQUEST_KIND,
    /** A request of any kind. */
    REQUEST_WEAK,
    INFORMATION,
    DISCLOSURE,
    RECONSIDERATION,
    LITIGATION,
    /** A fee that is taken for disclosure only. */
    OWN_FEE,
    FEE,
    PEOPLE,
    PEOPLE_WEAK,
    POLITICAL,
    BOTH_PROPOSALS,
    INTERPRETATION,

    // What is done.
    NEW,
    RECEIVE,
    ACCEPT,
    HANDLE,
    REPLY,
    CARRIED_IN,
    CARRIED_OUT,
    /** Carried, from or into a year that is named beside it. */
    CARRY,
    DISCLOSE,
    OPEN,
    PUBLISH,
    MAKE,
    HAPPEN,
    COLLECT,
    /** As collected, said of fees only. */
    CHARGE,
    VIA,
    BY,
    NOT,
    NOUGHT,
    NEVER,
    CAUSE,

    // Which part.
    PART,
    RESPECTIVE,
    EVERY,
    IN_PERSON,
    FAX,
    ONLINE,
    EMAIL,
    LETTER,
    PERSON,
    ORGANIZATION,
    WEBSITE,
    WEIBO,
    WECHAT,
    GAZETTE,
    PLATFORM,
    CHANNEL,
    ALL_CHANNELS,
    OUTCOME,
    UPHELD,
    CORRECTED,
    OTHER_RESULT,
    PENDING,
    REVIEW_GROUP,
    REVIEW_PART,

    // When.
    THIS_YEAR,
    OTHER_YEAR,
    RUNNING,
    SUM,
    AS_OF,
    /** Between two days or years. */
    TO,
    PRESENT,
    YEAR,
    DATE,

    // What makes a number another thing.
    COMPARED,
    MODAL,
    EACH,
    EXCEPT,
    QUALIFIED,
    EXEMPT,
    COMPLAINT,
    OTHER,
    ASPECT,
    CATEGORY,

    // About whom.
    AREA,
    UNDER,
    SELF,

    PLAIN,
    TIMELY,
    UNKNOWN,
    PERCENT,
    COUNT,

    // Marks.
    COMMA,
    SEMICOLON,
    PAUSE,
    OPENING,
    CLOSING,
    QUOTE;

    /** Whether a clause ends at this mark. */
    boolean endsClause() {
        return this == COMMA || this == SEMICOLON || this == OPENING || this == CLOSING;
    }
}
