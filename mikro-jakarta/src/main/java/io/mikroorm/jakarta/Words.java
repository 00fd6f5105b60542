// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.FieldDeclaration;
import io.mikroorm.mapping.MappingMistake;
import io.mikroorm.mapping.Translation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is said about one class or field. Not thread-safe. */
final class Words {

    /** The class or field, for messages. */
    final String place;

    private final List<Declaration> declarations = new ArrayList<>();
    private final List<FieldDeclaration> fields = new ArrayList<>();
    private final List<MappingMistake> mistakes = new ArrayList<>();

    Words(String place) {
        this.place = place;
    }

    void say(Declaration declaration) {
        declarations.add(declaration);
    }

    void say(FieldDeclaration field) {
        fields.add(field);
    }

    void refuse(MappingMistake mistake) {
        mistakes.add(mistake);
    }

    /** Refuses a member that says something. */
    void refuseIf(boolean said, String annotation, String member) {
        if (said) {
            refuse(Refusals.detail(place, annotation, member));
        }
    }

    Translation translation() {
        return new Translation(declarations, fields, mistakes);
    }
}
