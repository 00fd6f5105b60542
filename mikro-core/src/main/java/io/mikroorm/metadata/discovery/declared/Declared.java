// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.FieldDeclaration;
import io.mikroorm.mapping.MappingMistake;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is declared about one class or field: values of our annotations, wherever they come from. Immutable. */
public final class Declared {

    /** Nothing at all. */
    public static final Declared NOTHING = new Declared(List.of(), false, List.of(), List.of());

    private final List<Annotation> annotations;
    private final boolean nullable;
    private final List<FieldDeclaration> inside;
    private final List<MappingMistake> mistakes;

    Declared(
            List<Annotation> annotations,
            boolean nullable,
            List<FieldDeclaration> inside,
            List<MappingMistake> mistakes) {
        this.annotations = List.copyOf(annotations);
        this.nullable = nullable;
        this.inside = List.copyOf(inside);
        this.mistakes = List.copyOf(mistakes);
    }

    /** Whether an annotation is there. */
    public boolean has(Class<? extends Annotation> type) {
        return get(type) != null;
    }

    /** An annotation, the first of several; null where it is not there. */
    public <A extends Annotation> @Nullable A get(Class<A> type) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType() == type) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    /** What is said of a member of an annotation: of one that names a class perhaps an object; null where the annotation is not there. */
    public @Nullable Object value(Class<? extends Annotation> type, String member) {
        Annotation annotation = get(type);
        return annotation == null ? null : AnnotationValue.raw(annotation, member);
    }

    /** The members of an annotation that are not as they would be unless said. */
    public Set<String> said(Class<? extends Annotation> type) {
        Annotation annotation = get(type);
        return annotation == null
                ? Set.of()
                : AnnotationValue.said(annotation).members().keySet();
    }

    /** All annotations of a kind that may be there several times, in their order. */
    public <A extends Annotation> List<A> all(Class<A> type) {
        List<A> found = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.annotationType() == type) {
                found.add(type.cast(annotation));
            }
        }
        return found;
    }

    /** The kinds of annotations that are there, each once, in their order. */
    public List<Class<? extends Annotation>> types() {
        LinkedHashSet<Class<? extends Annotation>> types = new LinkedHashSet<>();
        annotations.forEach(annotation -> types.add(annotation.annotationType()));
        return List.copyOf(types);
    }

    /** Whether an annotation of any library called {@code Nullable} is on the field or on its type. */
    public boolean saysNullable() {
        return nullable;
    }

    /** What is said about fields of the embeddable that the field holds, as they are at this place. */
    public List<FieldDeclaration> inside() {
        return inside;
    }

    /** The same, without fields that a class does not have, where the field holds objects of one of several. */
    public List<FieldDeclaration> insideOf(Class<?> type) {
        return inside.stream()
                .filter(field -> Bases.field(type, field.name()) != null)
                .toList();
    }

    /** The mistake of saying something about fields inside of what has none; null where nothing is said. */
    public @Nullable MappingMistake mistakeOfInside(String place) {
        return inside.isEmpty()
                ? null
                : SchemaMistakes.nothingInside(place, inside.get(0).name());
    }

    /** What has no words of ours. */
    public List<MappingMistake> mistakes() {
        return mistakes;
    }

    /** What was said, without what is as it would be unless said. */
    List<Declaration> said() {
        return annotations.stream().map(AnnotationValue::said).toList();
    }

    List<Annotation> annotations() {
        return annotations;
    }

    @Override
    public String toString() {
        return annotations.toString();
    }
}
