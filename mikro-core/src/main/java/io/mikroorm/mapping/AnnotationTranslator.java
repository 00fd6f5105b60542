// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.type.Type;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Says in our words what the annotations of another library say. Found by {@link java.util.ServiceLoader}, so it needs a public
 * constructor without parameters. Stateless and thread-safe.
 *
 * <p>Our own annotations on the same class or field win over what it says.
 */
public interface AnnotationTranslator {

    /** What is said about a class by its annotations; nothing about a class that has none of the library's. */
    Translation ofClass(Class<?> type);

    /**
     * What is said about a field by its annotations, and by those of the classes around it. Where anything is said, it tells whether the
     * field may be null, whatever {@code @Nullable} says to Java.
     */
    Translation ofField(AnnotatedField field);

    /** All that are there: those that the class loader of the thread finds, or else those that ours finds. */
    static List<AnnotationTranslator> found() {
        List<AnnotationTranslator> found = found(Thread.currentThread().getContextClassLoader());
        return found.isEmpty() ? found(AnnotationTranslator.class.getClassLoader()) : found;
    }

    private static List<AnnotationTranslator> found(@Nullable ClassLoader loader) {
        return ServiceLoader.load(AnnotationTranslator.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The type that stores values as a converter of the library does; null for a class that is none. */
    default @Nullable Type<?, ?> ofConverter(Class<?> converter) {
        return null;
    }
}
