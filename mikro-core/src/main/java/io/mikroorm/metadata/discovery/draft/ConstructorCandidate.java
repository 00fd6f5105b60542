// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * A constructor that might make objects of a class from their properties.
 *
 * @param parameters the names of the parameters
 * @param problem why it cannot, as a sentence without its full stop; empty when it can
 */
public record ConstructorCandidate(
        ClassDraft draft, Constructor<?> constructor, List<String> parameters, String problem) {

    public static ConstructorCandidate of(ClassDraft draft, Constructor<?> constructor) {
        List<String> names = names(draft.type, constructor);
        return new ConstructorCandidate(draft, constructor, names, problem(draft, constructor, names));
    }

    public boolean isPossible() {
        return problem.isEmpty();
    }

    /** Whether the class file or the record tells the parameters' names. */
    public boolean isNamed() {
        return !parameters.isEmpty();
    }

    public boolean setsFinals() {
        return missingFinals().isEmpty();
    }

    /** The properties in final fields that it does not take. */
    public List<PropertyDraft> missingFinals() {
        return finals(draft).stream()
                .filter(p -> !parameters.contains(p.name()))
                .toList();
    }

    /** The properties of a class that only a constructor can set. */
    public static List<PropertyDraft> finals(ClassDraft draft) {
        return draft.sound().stream()
                .filter(p -> p.isFinal() && !p.computed && !(p instanceof ToManyDraft))
                .toList();
    }

    private static List<String> names(Class<?> type, Constructor<?> constructor) {
        if (type.isRecord() && isCanonical(type, constructor)) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        Parameter[] parameters = constructor.getParameters();
        if (!Arrays.stream(parameters).allMatch(Parameter::isNamePresent)) {
            return List.of();
        }
        return Arrays.stream(parameters).map(Parameter::getName).toList();
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        List<Class<?>> components = Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        return components.equals(List.of(constructor.getParameterTypes()));
    }

    private static String problem(ClassDraft draft, Constructor<?> constructor, List<String> names) {
        if (names.isEmpty()) {
            return "the names of its parameters are not known";
        }
        for (int i = 0; i < names.size(); i++) {
            String problem = problem(draft, names.get(i), constructor.getParameterTypes()[i]);
            if (!problem.isEmpty()) {
                return "its parameter '" + names.get(i) + "' " + problem;
            }
        }
        return "";
    }

    private static String problem(ClassDraft draft, String name, Class<?> parameter) {
        PropertyDraft property = draft.property(name);
        if (property == null) {
            return "is not called like a property";
        }
        if (property instanceof KeyTextDraft) {
            return "is the text of the key, which is set when there is a key";
        }
        if (property instanceof UnstoredDraft) {
            return "is not stored, so that no row can tell it";
        }
        if (property instanceof ToManyDraft) {
            return "is a to-many relation, which is not known yet when the object is made";
        }
        if (property instanceof ToOneDraft toOne && !toOne.isOwner()) {
            return "is a relation with mappedBy, which the other side sets";
        }
        Class<?> held = property.held;
        if (parameter.isPrimitive() && property.nullable) {
            return "is a primitive " + parameter.getSimpleName() + ", but the property may be null";
        }
        return TypeBindings.boxed(parameter).isAssignableFrom(TypeBindings.boxed(held))
                ? ""
                : "is of the type " + parameter.getSimpleName() + ", but the property of the type "
                        + held.getSimpleName();
    }

    /** The constructor as it is written: {@code Book(String title, Author author)}. */
    @Override
    public String toString() {
        Class<?>[] types = constructor.getParameterTypes();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < types.length; i++) {
            text.append(i == 0 ? "" : ", ").append(types[i].getSimpleName());
            text.append(isNamed() ? " " + parameters.get(i) : "");
        }
        return draft + "(" + text + ")";
    }
}
