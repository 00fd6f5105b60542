// SPDX-License-Identifier: MIT
package io.mikroorm.exception;

import java.io.Serial;
import java.util.List;

/** The mapping of one or more classes is wrong. All mistakes of a model are reported together. */
public class MetadataException extends MikroOrmException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    /** Made of the mistakes, each with its own code, class and property; at least one. */
    public MetadataException(int code, List<String> mistakes) {
        super(code, text(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, in the order of the classes and their fields. Empty after deserialization. */
    public List<String> mistakes() {
        return mistakes == null ? List.of() : mistakes;
    }

    private static String text(List<String> mistakes) {
        StringBuilder text = new StringBuilder(mistakes.size() == 1 ? "The mapping has a mistake:" : "The mapping has ")
                .append(mistakes.size() == 1 ? "" : mistakes.size() + " mistakes:");
        for (String mistake : mistakes) {
            text.append("\n  - ").append(mistake);
        }
        return text.toString();
    }
}
