package org.claimgraph.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text. A byte order mark decides; else valid UTF-8 is UTF-8 whatever a header claims; else the declared
 * encoding; else windows-1252, as the WHATWG Encoding Standard has it for unlabelled Western pages.
 *
 * <p>A byte order mark stays in the text as U+FEFF: offsets count what a plain UTF-8 reader of the same file sees.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    static Decoded decode(byte[] bytes, Optional<String> declared) {
        List<Warning> warnings = new ArrayList<>();
        String text = text(bytes, declared, warnings);
        if (looksReencoded(text)) {
            warnings.add(odd("text looks wrongly re-encoded (\"â€™\" for an apostrophe); read as it is"));
        }
        return new Decoded(text, warnings);
    }

    /** UTF-8 read as windows-1252 and saved again: "â€™" for an apostrophe, "Ã©" for an e with acute; three are no chance. */
    private static boolean looksReencoded(String text) {
        int found = 0;
        for (int i = text.indexOf('Ã'); i >= 0 && found < 3; i = text.indexOf('Ã', i + 1)) {
            found += i + 1 < text.length() && text.charAt(i + 1) >= '\u0080' && text.charAt(i + 1) <= '\u00bf' ? 1 : 0;
        }
        for (int i = text.indexOf("â€"); i >= 0 && found < 3; i = text.indexOf("â€", i + 1)) {
            found++;
        }
        return found >= 3;
    }

    private static String text(byte[] bytes, Optional<String> declared, List<Warning> warnings) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        if (mostlyUtf8(bytes)) {
            warnings.add(odd("some bytes are not UTF-8; each is read as U+FFFD"));
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset charset = declared.flatMap(name -> known(name, warnings)).orElse(WINDOWS_1252);
        if (declared.isEmpty()) {
            warnings.add(odd("not UTF-8 and no encoding declared; read as windows-1252"));
        }
        return new String(bytes, charset.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : charset);
    }

    /** UTF-16 and UTF-32, by mark or by where the zero bytes of Latin letters stand. */
    static Optional<Charset> wide(byte[] b) {
        if (Content.startsWith(b, 0xff, 0xfe, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (Content.startsWith(b, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (Content.startsWith(b, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (Content.startsWith(b, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int n = Math.min(b.length, 1024) / 2 * 2;
        int evenZeros = zeros(b, 0, n);
        int oddZeros = zeros(b, 1, n);
        if (n >= 8 && oddZeros > n * 0.4 && evenZeros < n * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return n >= 8 && evenZeros > n * 0.4 && oddZeros < n * 0.02
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int zeros(byte[] bytes, int from, int to) {
        int zeros = 0;
        for (int i = from; i < to; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        // The plain constructor is several times faster; where it had nothing to replace, the bytes are sound.
        String quick = new String(bytes, charset);
        if (quick.indexOf('\uFFFD') < 0) {
            return Optional.of(quick);
        }
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** True if at most one in ten non-ASCII characters is damaged: UTF-8 that was cut or touched, not another encoding. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        long high = text.chars().filter(c -> c >= 0x80).count();
        return damaged * 10 <= high;
    }

    private static Optional<Charset> known(String name, List<Warning> warnings) {
        try {
            Charset charset = Charset.forName(name.strip());
            // Browsers read both labels as windows-1252: WHATWG Encoding Standard, section 4.2.
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin1 ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            warnings.add(odd("declared encoding \"" + name + "\" is unknown; read as windows-1252"));
            return Optional.empty();
        }
    }

    private static Warning odd(String words) {
        return new Warning(Warning.Kind.ENCODING, words);
    }
}
