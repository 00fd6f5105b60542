// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import io.mikroorm.exception.ValidationException;
import org.jspecify.annotations.Nullable;

/** The sentences about paths in documents of which the mapping does not know the inside. Codes 2820 to 2829. */
public final class JsonPathErrors {

    private JsonPathErrors() {}

    static ValidationException unusableName(String document) {
        return new ValidationException(
                2820,
                "A path into the document " + document
                        + " has a name with a double quote, a backslash, a control character or half of a surrogate pair in it, or"
                        + " one of more than 1000 characters, which paths of databases cannot have in common. Filter what was found, or map the document as an"
                        + " embeddable with object = true.");
    }

    /** A value that stands for no text, number or truth. */
    public static ValidationException notPlain(String path, Class<?> value, @Nullable RuntimeException cause) {
        String sentence =
                path + " is inside of a document, where texts, numbers and truths are compared, and the given "
                        + value.getSimpleName()
                        + " is written as none of them. Compare what is in it, name by name, or the document as a whole.";
        return cause == null ? new ValidationException(2821, sentence) : new ValidationException(2821, sentence, cause);
    }

    /** A value of which the text in the document tells no order. */
    public static ValidationException noOrder(String path, Class<?> value) {
        return new ValidationException(
                2822,
                path + " is inside of a document, and compared by size with a value of the type "
                        + value.getSimpleName()
                        + ", whose form there has another order, or none. Compare a number or a text, use eq, ne or in, or map the"
                        + " document as an embeddable with object = true.");
    }

    /** A condition on one element that speaks of it as a value and of what is in it. */
    public static ValidationException elementOfTwoKinds(String array) {
        return new ValidationException(
                2823,
                "A condition on an element of " + array
                        + " speaks of the element itself (Where.element()) and of names inside of it. An element is a value, or"
                        + " an object with names: ask for each by a some(…) of its own, with or between them.");
    }

    /** A component of a record that is inside of a document. */
    public static ValidationException inRecord(String component, String document) {
        return new ValidationException(
                2824,
                component + " is to hold what is inside of " + document
                        + ", a document of which the mapping does not know the inside, so no type is known for it. Take the whole"
                        + " document, or map it as an embeddable with object = true.");
    }

    /** A pattern for what is no text, or a class asked for. */
    public static ValidationException noInstance(String path) {
        return new ValidationException(
                2825,
                path
                        + " is inside of a document, in which there are no entities, so isInstance has nothing to tell apart"
                        + " there. Compare a value in the document that says what it is.");
    }
}
