// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.util.List;

/**
 * What the annotations of another library say about a class or field, in our words.
 *
 * @param declarations about the class or field itself
 * @param fields of a class: about its fields and those of its bases; of a field: about those of the embeddable that it holds
 * @param mistakes what has no words here
 */
public record Translation(
        List<Declaration> declarations, List<FieldDeclaration> fields, List<MappingMistake> mistakes) {

    /** Where nothing is said. */
    public static final Translation NOTHING = new Translation(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Translation {
        declarations = List.copyOf(declarations);
        fields = List.copyOf(fields);
        mistakes = List.copyOf(mistakes);
    }
}
