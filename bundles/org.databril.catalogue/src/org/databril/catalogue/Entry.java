// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the catalogue knows about one code. The texts of a language are read when first asked for.
 *
 * <p>Arguments of messages are texts, numbers, dates, {@link Phrase}s, or collections of these, and are written in the
 * language of the message.
 */
public final class Entry {

    private final String code;
    private final CodeKind kind;
    private final Severity severity;
    private final Topic topic;
    private final String sampleCell;
    private final CatalogueContribution files;
    private final Map<Language, EntryText> texts = new ConcurrentHashMap<>(2);

    Entry(String code, CodeKind kind, Severity severity, Topic topic, String sampleCell,
            CatalogueContribution files) {
        this.code = code;
        this.kind = kind;
        this.severity = severity;
        this.topic = topic;
        this.sampleCell = sampleCell;
        this.files = files;
    }

    /** The stable code, such as {@code segment-unreached}. */
    public String code() {
        return code;
    }

    /** Whether it tells about the business model or about the text. */
    public CodeKind kind() {
        return kind;
    }

    /** The severity where a project says nothing else. */
    public Severity severity() {
        return severity;
    }

    /** What it is about. */
    public Topic topic() {
        return topic;
    }

    /** The names of the arguments its messages may speak of, in order. */
    public List<String> arguments() {
        return List.copyOf(sample().keySet());
    }

    /** Arguments to show a message with where there is no case at hand. */
    public Map<String, Object> sample() {
        return Sample.of(sampleCell);
    }

    /** A short name for it, as a heading. */
    public String title(Language language) {
        return text(language).title();
    }

    /** The whole message: what is the case, ending in the question to the client where it is a finding. */
    public String message(Language language, Map<String, ?> arguments) {
        return text(language).message().fill(language, arguments);
    }

    /** What is the case, without the question. */
    public String statement(Language language, Map<String, ?> arguments) {
        return text(language).statement().fill(language, arguments);
    }

    /** The question to put to the client; empty for most structure errors. */
    public String question(Language language, Map<String, ?> arguments) {
        return text(language).question().fill(language, arguments);
    }

    /** Markdown: why it matters, when it is reported, how to mend it, when to leave it. */
    public String explanation(Language language) {
        return text(language).explanation();
    }

    /** A small canvas text in which it is reported; empty for a code about files and settings. */
    public Optional<String> reportedExample() {
        return read("reported.bmc");
    }

    /** The same text mended. */
    public Optional<String> fineExample() {
        return read("fine.bmc");
    }

    EntryText text(Language language) {
        EntryText text = texts.get(language);
        if (text == null) {
            String name = language.id().concat(".md");
            Optional<String> page = read(name);
            if (page.isEmpty()) {
                throw new IllegalStateException("The catalogue has no file " + path(name));
            }
            text = EntryText.parse(page.get(), path(name));
            texts.put(language, text);
        }
        return text;
    }

    private Optional<String> read(String name) {
        try (InputStream in = files.open(path(name))) {
            return in == null ? Optional.empty() : Optional.of(TextFile.text(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path(name) + " of the catalogue", e);
        }
    }

    private String path(String name) {
        return "findings/".concat(code).concat("/").concat(name);
    }

    @Override
    public String toString() {
        return code;
    }
}
