// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a builder was told about one class, field or index. Not thread-safe. */
final class Sheet {

    private final Map<Class<? extends Annotation>, Declaration> single = new LinkedHashMap<>();
    private final List<Declaration> repeated = new ArrayList<>();
    private final List<FieldDeclaration> inside = new ArrayList<>();

    /** Says that an annotation is there. */
    void say(Class<? extends Annotation> annotation) {
        single.putIfAbsent(annotation, Declaration.of(annotation));
    }

    /** Says a member of an annotation, which is there then. */
    void say(Class<? extends Annotation> annotation, String member, Object value) {
        single.put(
                annotation,
                single.getOrDefault(annotation, Declaration.of(annotation)).with(member, value));
    }

    /** Adds one that may be there several times. */
    void add(Declaration declaration) {
        repeated.add(declaration);
    }

    /** Adds what holds inside an embedded value. */
    void add(FieldDeclaration field) {
        inside.add(field);
    }

    /** All of it. */
    List<Declaration> declarations() {
        List<Declaration> all = new ArrayList<>(single.values());
        all.addAll(repeated);
        return all;
    }

    /** What holds inside. */
    List<FieldDeclaration> inside() {
        return inside;
    }
}
