// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Transient;
import io.mikroorm.mapping.Declaration;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what is said about the same class or field in two places becomes one. */
final class Layers {

    /** What makes a field something else than a plain value. */
    private static final List<Class<? extends Annotation>> KINDS = List.of(
            ManyToOne.class,
            OneToOne.class,
            OneToMany.class,
            ManyToMany.class,
            Embedded.class,
            SerializedPrimaryKey.class,
            Transient.class);

    private Layers() {}

    /**
     * Puts declarations over annotations. Of one that is there, members are said anew; an index is added. Where they make
     * another kind of property of a field, nothing of what is below stays but how it is shown: what is hidden stays so.
     */
    static List<Annotation> over(List<Annotation> below, List<Declaration> above) {
        List<Annotation> result = new ArrayList<>(isOtherKind(below, above) ? shown(below, above) : below);
        for (Declaration declaration : above) {
            put(result, declaration);
        }
        return result;
    }

    /** Our annotations beside what those of another library say, over which they win, member by member. */
    static List<Annotation> beside(List<Declaration> translated, List<Annotation> ours) {
        List<Annotation> result = new ArrayList<>(over(List.of(), translated));
        for (Annotation annotation : ours) {
            Annotation known = several(annotation.annotationType()) ? null : find(result, annotation.annotationType());
            if (known == null) {
                result.add(annotation);
            } else {
                result.set(result.indexOf(known), AnnotationValue.changed(known, AnnotationValue.said(annotation)));
            }
        }
        return result;
    }

    private static boolean several(Class<? extends Annotation> type) {
        return type.isAnnotationPresent(Repeatable.class);
    }

    private static @Nullable Annotation find(List<Annotation> annotations, Class<? extends Annotation> type) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType() == type) {
                return annotation;
            }
        }
        return null;
    }

    private static void put(List<Annotation> annotations, Declaration said) {
        Annotation known = several(said.annotation()) ? null : find(annotations, said.annotation());
        if (known == null) {
            annotations.add(AnnotationValue.of(said));
        } else {
            annotations.set(annotations.indexOf(known), AnnotationValue.changed(known, said));
        }
    }

    /** Of a field that becomes no property, nothing is shown. */
    private static List<Annotation> shown(List<Annotation> below, List<Declaration> above) {
        boolean isNone = above.stream().anyMatch(said -> said.annotation() == Transient.class);
        return isNone
                ? List.of()
                : below.stream()
                        .filter(said -> said.annotationType() == Serialized.class)
                        .toList();
    }

    private static boolean isOtherKind(List<Annotation> below, List<Declaration> above) {
        if (below.isEmpty() || above.isEmpty()) {
            return false;
        }
        List<Class<? extends Annotation>> one = kinds(below.stream()
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .toList());
        List<Class<? extends Annotation>> other = kinds(above.stream()
                .<Class<? extends Annotation>>map(Declaration::annotation)
                .toList());
        return !one.equals(other);
    }

    private static List<Class<? extends Annotation>> kinds(List<Class<? extends Annotation>> types) {
        return KINDS.stream().filter(types::contains).toList();
    }
}
