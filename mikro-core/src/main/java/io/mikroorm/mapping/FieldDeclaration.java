// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said about one field.
 *
 * @param name the field's name
 * @param declarations about the field
 * @param inside about fields of the embeddable that it holds, as they are at this place
 */
public record FieldDeclaration(String name, List<Declaration> declarations, List<FieldDeclaration> inside) {

    /** Copies the lists. */
    public FieldDeclaration {
        declarations = List.copyOf(declarations);
        inside = List.copyOf(inside);
    }

    /** About the end of a path of fields through embeddables: {@code address.city}. */
    public static FieldDeclaration at(String path, List<Declaration> declarations) {
        int dot = path.indexOf('.');
        return dot < 0
                ? new FieldDeclaration(path, declarations, List.of())
                : new FieldDeclaration(
                        path.substring(0, dot), List.of(), List.of(at(path.substring(dot + 1), declarations)));
    }

    /** As a line: {@code email @Property(length=190)}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>(List.of(name));
        declarations.forEach(declaration -> words.add(declaration.toString()));
        if (!inside.isEmpty()) {
            words.add(inside.toString());
        }
        return String.join(" ", words);
    }
}
