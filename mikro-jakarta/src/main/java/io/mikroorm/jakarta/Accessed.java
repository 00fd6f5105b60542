// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.Property;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.Translation;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Transient;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the annotations of a class stand: on its fields, or on their getters, which then are called. */
final class Accessed {

    /** What can be read and set by methods; collections are always reached by their fields. */
    private static final Set<Class<? extends Annotation>> BY_METHODS =
            Set.of(Property.class, ManyToOne.class, OneToOne.class, Embedded.class);

    private Accessed() {}

    /** Whether the getters of a class are what is annotated: as it says, or as its members show; where nothing does, as its base. */
    static boolean byGetters(Class<?> type) {
        Access access = type.getDeclaredAnnotation(Access.class);
        if (access != null) {
            return access.value() == AccessType.PROPERTY;
        }
        boolean fields = Arrays.stream(type.getDeclaredFields()).anyMatch(Accessed::isMapped);
        boolean getters = annotatedGetters(type).findAny().isPresent();
        Class<?> base = type.getSuperclass();
        return fields || getters ? !fields : base != null && Managed.isManaged(base) && byGetters(base);
    }

    /** The getters of a class that have annotations of a property. */
    static Stream<Method> annotatedGetters(Class<?> type) {
        return type.isRecord()
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredMethods()).filter(method -> isGetter(method) && isMapped(method));
    }

    /** Whether something is said about a property, and not that it is none. */
    static boolean isMapped(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation -> Managed.isJakarta(annotation)
                        && annotation.annotationType() != Transient.class
                        && !ClassWords.EVENTS.contains(
                                annotation.annotationType().getSimpleName()));
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers());
    }

    /** The getter of a field; null where there is none. */
    static @Nullable Method getter(Field field) {
        return Arrays.stream(field.getDeclaringClass().getDeclaredMethods())
                .filter(method -> isGetter(method) && isOf(method, field.getName()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a method is called as the getter of a property is. */
    static boolean isOf(Method method, String property) {
        String name = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        boolean isBoolean = method.getReturnType() == boolean.class;
        return method.getName().equals("get" + name)
                || isBoolean && method.getName().equals("is" + name);
    }

    /** What has the annotations of a property. */
    static AnnotatedElement element(Field field) {
        Method getter = byGetters(field.getDeclaringClass()) ? getter(field) : null;
        return getter == null ? field : getter;
    }

    /** What a field is by the annotations of its getter: without one it is no property. */
    static Translation translation(AnnotatedField field) {
        Method getter = getter(Managed.field(field));
        if (getter == null) {
            return new Translation(
                    List.of(Declaration.of(io.mikroorm.annotation.Transient.class)), List.of(), List.of());
        }
        List<Annotation> annotations = new ArrayList<>(List.of(getter.getAnnotations()));
        field.annotations().stream()
                .filter(annotation -> !Managed.isJakarta(annotation))
                .forEach(annotations::add);
        Translation said = new FieldWords(new AnnotatedField(
                        field.owner(), field.declaringClass(), field.name(), field.type(), annotations, field.types()))
                .translation();
        List<Declaration> declarations = said.declarations().stream()
                .map(each -> BY_METHODS.contains(each.annotation()) ? each.with("accessor", true) : each)
                .toList();
        return new Translation(declarations, said.fields(), said.mistakes());
    }
}
