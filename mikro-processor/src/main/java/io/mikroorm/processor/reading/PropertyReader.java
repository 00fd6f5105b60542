// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import io.mikroorm.processor.model.PathKind;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what kind of path a property has. */
final class PropertyReader {

    private static final String[] TO_ONE = {"ManyToOne", "OneToOne"};
    private static final String[] TO_MANY = {"OneToMany", "ManyToMany"};

    private final TypeKinds kinds;

    PropertyReader(TypeKinds kinds) {
        this.kinds = kinds;
    }

    /** The property of a member, of the type that it has in the class that is read; null where nothing can be said of it by a path. */
    @Nullable
    Held read(Element member, TypeMirror as) {
        TypeMirror held = kinds.unwrapped(as instanceof ExecutableType method ? method.getReturnType() : as);
        if (Words.has(member, TO_ONE)) {
            return toOne(member, held);
        }
        if (Words.has(member, TO_MANY)) {
            return toMany(member, held);
        }
        return Words.has(member, "ElementCollection", "Embedded", "EmbeddedId")
                ? embedded(member, held)
                : byType(member, held);
    }

    private Held toOne(Element member, TypeMirror held) {
        boolean several = Words.hasMany(member, "ManyToOne", "targets") || Words.hasMany(member, "OneToOne", "targets");
        TypeMirror target = several ? held : target(member, held, TO_ONE);
        return held(member, PathKind.TO_ONE, target);
    }

    private @Nullable Held toMany(Element member, TypeMirror held) {
        TypeMirror element = kinds.element(held);
        TypeMirror target = element == null ? null : target(member, element, TO_MANY);
        return target == null ? null : held(member, PathKind.TO_MANY, target);
    }

    private static TypeMirror target(Element member, TypeMirror otherwise, String... annotations) {
        for (String annotation : annotations) {
            TypeMirror ours = Words.type(member, annotation, "target");
            TypeMirror theirs = Words.type(member, annotation, "targetEntity");
            if (ours != null) {
                return ours;
            }
            if (theirs != null) {
                return theirs;
            }
        }
        return otherwise;
    }

    private @Nullable Held embedded(Element member, TypeMirror held) {
        TypeMirror element = kinds.element(held);
        if (element == null) {
            return held(member, PathKind.EMBEDDED, held);
        }
        return hasParts(element)
                ? held(member, PathKind.TO_MANY, element)
                : held(member, PathKind.ARRAY, held, element);
    }

    private Held byType(Element member, TypeMirror held) {
        if (Words.said(member, "Property", "type") != null || Words.has(member, "Convert")) {
            PathKind kind = kinds.isComparable(held) ? PathKind.COMPARABLE : PathKind.VALUE;
            return held(member, kind, held);
        }
        if (Boolean.TRUE.equals(Words.said(member, "Property", "json"))) {
            return held(member, PathKind.DOCUMENT, held);
        }
        if (Words.has(member, "SerializedPrimaryKey")) {
            return held(member, PathKind.STRING, held);
        }
        TypeMirror element = kinds.element(held);
        if (element != null) {
            return hasParts(element)
                    ? held(member, PathKind.TO_MANY, element)
                    : held(member, PathKind.ARRAY, held, element);
        }
        if (hasParts(held)) {
            return held(member, PathKind.EMBEDDED, held);
        }
        return held(member, kinds.of(held), held);
    }

    private static Held held(Element member, PathKind kind, TypeMirror... types) {
        return new Held(Access.name(member), member, kind, List.of(types));
    }

    private static boolean hasParts(TypeMirror type) {
        return type instanceof DeclaredType declared && Words.has(declared.asElement(), "Embeddable");
    }
}
