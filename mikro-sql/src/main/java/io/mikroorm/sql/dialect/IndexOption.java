// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An option of indexes that only one database has.
 *
 * @param name its name in mappings
 * @param values what it may be, as a regular expression
 * @param meant the same for people, as in {@code "10 to 100"}
 * @param place where in {@code create index} it is said
 * @param words what is said there; {@code {v}} stands for the value
 * @param methods what its values can do, where it is said behind {@code using}; else none
 */
public record IndexOption(
        String name, String values, String meant, Place place, String words, List<IndexMethod> methods) {

    /** Takes a copy. */
    public IndexOption {
        methods = List.copyOf(methods);
    }

    /** Where in {@code create index} something is said. */
    public enum Place {
        /** Behind {@code using}: by which method it is made. */
        METHOD,
        /** In {@code with (…)}, which keeps them apart by commas. */
        PARAMETER,
        /** At the end. */
        END,
        /** In what an index of words is over: by which rules these are told. */
        LANGUAGE
    }

    /** One that is said behind {@code using}, by the name of one of these. */
    public static IndexOption method(String name, IndexMethod... methods) {
        List<String> names = Stream.of(methods).map(IndexMethod::name).toList();
        return new IndexOption(
                name, String.join("|", names), String.join(", ", names), Place.METHOD, "{v}", List.of(methods));
    }

    /** One that is said in {@code with (…)}. */
    public static IndexOption parameter(String name, String values, String meant) {
        return new IndexOption(name, values, meant, Place.PARAMETER, name + " = {v}", List.of());
    }

    /** One that says by which rules the words of an index of words are told. */
    public static IndexOption language(String name, String values, String meant) {
        return new IndexOption(name, values, meant, Place.LANGUAGE, "{v}", List.of());
    }

    /** By which rules an index of words with these options tells them: those of no language, unless one says otherwise. */
    public static String language(List<IndexOption> known, Map<String, String> said) {
        String language = "simple";
        for (IndexOption option : known) {
            String value = option.place == Place.LANGUAGE ? said.get(option.name) : null;
            language = value == null ? language : option.words(value);
        }
        return language;
    }

    /** One that is true or is not said, by a word at the end. */
    public static IndexOption flag(String name, String word) {
        return new IndexOption(name, "true", "true", Place.END, word, List.of());
    }

    /** Whether it may be that. */
    public boolean takes(String value) {
        return value.matches(values);
    }

    /** The method that a value names, if it names one. */
    public Optional<IndexMethod> methodOf(String value) {
        return methods.stream().filter(method -> method.name().equals(value)).findFirst();
    }

    /** What is said, with a value. */
    public String words(String value) {
        return words.replace("{v}", value);
    }
}
