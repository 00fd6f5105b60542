// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import io.mikroorm.sql.ast.DocumentValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values inside of documents are read, and set: for each kind, the words around {@code {d}}, which stands for the document, and {@code {p}},
 * for the path. A kind without words is not read. Beside them, how elements of arrays become rows.
 */
public final class Documents {

    private static final String VALUE = "{v}";
    private static final String LENGTH = "{n}";

    private final boolean arguments;
    private final Bounds bounds;
    private final Words words;
    private final @Nullable Elements elements;
    private final @Nullable Setting setting;

    private Documents(
            boolean arguments, Bounds bounds, Words words, @Nullable Elements elements, @Nullable Setting setting) {
        this.arguments = arguments;
        this.bounds = bounds;
        this.words = words;
        this.elements = elements;
        this.setting = setting;
    }

    /**
     * How values are read: at the end of a path, and where an element of an array is the value itself. Beside them what makes a number of a text,
     * and rows of elements, where nothing is known about a document.
     */
    private record Words(
            Map<DocumentValue.Kind, String> ofPaths,
            Map<DocumentValue.Kind, String> ofElements,
            Numbers numbers,
            boolean dashes,
            @Nullable Elements open) {

        static final Words NONE = new Words(Map.of(), Map.of(), new Numbers("?", false), false, null);

        static Map<DocumentValue.Kind, String> with(
                Map<DocumentValue.Kind, String> words, DocumentValue.Kind kind, String template) {
            Map<DocumentValue.Kind, String> more = new EnumMap<>(DocumentValue.Kind.class);
            more.putAll(words);
            more.put(kind, template);
            return more;
        }
    }

    /**
     * How some values of a document are set to those of another one, each of which {@code {p}} leads to, and which
     * {@code {d}} stands for.
     *
     * @param open what stands before the document that is set: once, or for each value, where what closes is empty
     * @param each what stands behind it for a value
     * @param close what stands behind all of that; empty where each value closes for itself
     * @param whole the other one, where it takes the place of a document that is not there
     * @param isObject a condition: {@code {p}} leads to an object in the document {@code {d}}
     */
    public record Setting(String open, String each, String close, String whole, String isObject) {}

    /**
     * How the elements of an array become rows with a column {@code value}.
     *
     * @param words a table of them, with {@code {d}} for the document, {@code {p}} for the path, and {@code {a}} for the alias
     * @param start how the path of the array begins, before its names: {@code $}
     * @param end how it ends: {@code [*]}, or nothing
     * @param asValue whether they are looked for as a value that is there, and not by {@code exists}
     */
    public record Elements(String words, String start, String end, boolean asValue) {}

    /** What makes a number of its text, and whether that takes binary fractions only. */
    private record Numbers(String words, boolean fractions) {}

    /** What an index can be over: texts with these words around them, and none of these kinds. */
    private record Bounds(String text, Set<DocumentValue.Kind> without) {

        static final Bounds NONE = new Bounds(VALUE, Set.of());
    }

    /** Paths are one text: {@code '$."place"."city"'}. */
    public static Documents byPath() {
        return new Documents(false, Bounds.NONE, Words.NONE, null, null);
    }

    /** Paths are a list of texts: {@code 'place', 'city'}. */
    public static Documents byNames() {
        return new Documents(true, Bounds.NONE, Words.NONE, null, null);
    }

    /** The same, with the words for a kind. */
    public Documents reading(DocumentValue.Kind kind, String template) {
        Words more = new Words(
                Words.with(words.ofPaths, kind, template), words.ofElements, words.numbers, words.dashes, words.open);
        return new Documents(arguments, bounds, more, elements, setting);
    }

    /** The same, with the words for a kind where an element of an array is the value itself, without a path. */
    public Documents readingElement(DocumentValue.Kind kind, String template) {
        Words more = new Words(
                words.ofPaths, Words.with(words.ofElements, kind, template), words.numbers, words.dashes, words.open);
        return new Documents(arguments, bounds, more, elements, setting);
    }

    /**
     * The same, with the words that make a number of its text, {@code ?}, to be compared with those in documents of which nothing is known. What
     * is read there are the kinds {@code OPEN_…}, in whose words <code>{o}</code> stands for the names with dots before them.
     */
    public Documents comparing(String number) {
        Words more = new Words(words.ofPaths, words.ofElements, new Numbers(number, false), words.dashes, words.open);
        return new Documents(arguments, bounds, more, elements, setting);
    }

    /** The same, where these words do not take numbers that are greater than all binary fractions. */
    public Documents withFractionsOnly() {
        Numbers fractions = new Numbers(words.numbers.words, true);
        return new Documents(
                arguments,
                bounds,
                new Words(words.ofPaths, words.ofElements, fractions, words.dashes, words.open),
                elements,
                setting);
    }

    /** Whether numbers are compared that are greater than all binary fractions. */
    public boolean hasFractionsOnly() {
        return words.numbers.fractions;
    }

    /** The same, where a name that begins with a dash is not found, although it stands in quotes. */
    public Documents withoutDashes() {
        Words more = new Words(words.ofPaths, words.ofElements, words.numbers, true, words.open);
        return new Documents(arguments, bounds, more, elements, setting);
    }

    /** Whether a name is found, where nothing is known about a document. */
    public boolean finds(String name) {
        return !words.dashes || !name.startsWith("-");
    }

    /** What makes a number of its text, {@code ?}. */
    public String number() {
        return words.numbers.words;
    }

    /** The same, with other words for elements where nothing is known about them: each is a document. */
    public Documents openElements(Elements open) {
        Words more = new Words(words.ofPaths, words.ofElements, words.numbers, words.dashes, open);
        return new Documents(arguments, bounds, more, elements, setting);
    }

    /** How such elements become rows; null where they do not. */
    public @Nullable Elements openElements() {
        return words.open == null ? elements : words.open;
    }

    /** The same, with the words for values that are set. */
    public Documents setting(Setting setting) {
        return new Documents(arguments, bounds, words, elements, setting);
    }

    /** How values are set; null where they are not. */
    public @Nullable Setting setting() {
        return setting;
    }

    /** The same, with the words for elements of arrays. */
    public Documents elements(Elements elements) {
        return new Documents(arguments, bounds, words, elements, setting);
    }

    /** The same, where starts of texts are in indexes: by words around <code>{v}</code>, which stands for the text, and <code>{n}</code>, for its most characters. */
    public Documents bounding(String template) {
        return new Documents(arguments, new Bounds(template, bounds.without), words, elements, setting);
    }

    /** The same, where statements do not find an index over values of some kinds by the words for these. */
    public Documents withoutIndexes(DocumentValue.Kind... kinds) {
        return new Documents(arguments, new Bounds(bounds.text, Set.of(kinds)), words, elements, setting);
    }

    /** Whether statements find an index over values of a kind. */
    public boolean indexes(DocumentValue.Kind kind) {
        return !bounds.without.contains(kind);
    }

    /** Whether texts in indexes need a bound. */
    public boolean isBounding() {
        return !bounds.text.equals(VALUE);
    }

    /** What stands before a text of any length whose start is in an index; nothing where whole texts are. */
    public String beforeStart() {
        return isBounding() ? bounds.text.substring(0, bounds.text.indexOf(VALUE)) + "left(" : "";
    }

    /** What stands behind a text of any length of which so many characters are in an index. */
    public String behindStart(int length) {
        return isBounding()
                ? ", " + length + ")"
                        + bounds.text
                                .substring(bounds.text.indexOf(VALUE) + VALUE.length())
                                .replace(LENGTH, String.valueOf(length))
                : "";
    }

    /** How elements of arrays become rows; null where they do not. */
    public @Nullable Elements elements() {
        return elements;
    }

    /** Whether a path is a list of texts, and not one text. */
    public boolean isByNames() {
        return arguments;
    }

    /** The words for a kind where an element is the value; where nothing else is said, those for the end of a path. */
    public @Nullable String templateOfElement(DocumentValue.Kind kind) {
        String own = words.ofElements.get(kind);
        return own == null ? words.ofPaths.get(kind) : own;
    }

    /** Whether values of a kind are read out of documents. */
    public boolean reads(DocumentValue.Kind kind) {
        return template(kind) != null;
    }

    /** The words for a kind; null for one that is not read. */
    public @Nullable String template(DocumentValue.Kind kind) {
        return words.ofPaths.get(kind);
    }
}
