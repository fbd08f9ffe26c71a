package org.claimgraph.analyse.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UdTokenizerTest {

    private final UdTokenizer tokenizer = new UdTokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\u0001', textBlock = """
            Berg's plan isn't hers. ~ Berg 's plan is n't hers .
            We can't, won't and cannot. ~ We ca n't , wo n't and can not .
            the ministers' talks ~ the ministers ' talks
            a well-known co-founder ~ a well - known co-founder
            the 34-year-old ex-minister ~ the 34 - year - old ex-minister
            Mr. Doe of the U.S. Senate left. ~ Mr. Doe of the U.S. Senate left .
            on Aug. 5, at 5:30 p.m. local ~ on Aug. 5 , at 5:30 p.m. local
            J. P. Doe and M. Kolar ~ J. P. Doe and M. Kolar
            $5.3 million, 1,200 or 12% ~ $ 5.3 million , 1,200 or 12 %
            US$40 and €7 ~ US$ 40 and € 7
            See https://example.org/a?b=1. ~ See https://example.org/a?b=1 .
            write to desk@example.org, please ~ write to desk@example.org , please
            #FreePress and @desk_1! ~ #FreePress and @desk_1 !
            “Yes,” he said … ''No.'' ~ “ Yes , ” he said … '' No . ''
            "Why?!" — Ann ~ " Why ?! " — Ann
            'Go,' he said ~ ' Go , ' he said
            Wait... what--now? ~ Wait ... what -- now ?
            O'Neill in the '90s and 1980's ~ O'Neill in the '90s and 1980's
            the 2003-2004 season ~ the 2003 - 2004 season
            call 555-123-4567 ~ call 555-123-4567
            and/or AT&T ~ and / or AT&T
            It ended.Then he left ~ It ended . Then he left
            wasn’t, it’s, they’ve ~ was n’t , it ’s , they ’ve
            """)
    void splitsAsTheTreebanksDo(String text, String expected) {
        assertEquals(expected, String.join(" ", tokenizer.tokenize(text)));
    }

    @Test
    void losesNoVisibleCharacterAndKeepsPlaces() {
        String text = "  “Isn't 5–10% of it…\n\tgone?” — \uD83D\uDE00 asked Żak\u00A0[sic].  ";
        List<Span> spans = tokenizer.spans(text, 0, text.length());
        String joined = spans.stream().map(s -> s.in(text)).collect(Collectors.joining());
        assertEquals(text.replaceAll("[\\s\u00A0]", ""), joined);
        assertEquals(spans.stream().sorted().toList(), spans);
    }

    @Test
    void staysWithinItsStretch() {
        String text = "One two. Three";
        assertEquals(List.of(new Span(4, 7), new Span(7, 8)), tokenizer.spans(text, 4, 9));
    }
}
