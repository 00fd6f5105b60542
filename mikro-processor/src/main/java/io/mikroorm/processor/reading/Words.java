// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What annotations say of an element, ours and those of Jakarta Persistence, by their simple names. */
public final class Words {

    static final String OURS = "io.mikroorm.annotation.";
    static final String JAKARTA = "jakarta.persistence.";

    private Words() {}

    /** Whether an element has one of these annotations, of either flavour. */
    public static boolean has(Element element, String... names) {
        for (String name : names) {
            if (find(element, name) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element has an annotation of ours. */
    public static boolean hasOurs(Element element, String name) {
        AnnotationMirror mirror = find(element, name);
        return mirror != null && mirror.getAnnotationType().toString().startsWith(OURS);
    }

    static @Nullable AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String called = ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (called.equals(OURS + name) || called.equals(JAKARTA + name)) {
                return mirror;
            }
        }
        return null;
    }

    /** What is written for a member of an annotation; null where nothing is, or there is no such annotation. */
    public static @Nullable Object said(Element element, String annotation, String member) {
        AnnotationMirror mirror = find(element, annotation);
        if (mirror == null) {
            return null;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue().getValue();
            }
        }
        return null;
    }

    /** A class that is written for a member of an annotation; null for none, and for {@code void}. */
    static @Nullable TypeMirror type(Element element, String annotation, String member) {
        return said(element, annotation, member) instanceof TypeMirror type && type.getKind() != TypeKind.VOID
                ? type
                : null;
    }

    /** Whether a member of an annotation lists something. */
    public static boolean hasMany(Element element, String annotation, String member) {
        return said(element, annotation, member) instanceof List<?> values && !values.isEmpty();
    }
}
