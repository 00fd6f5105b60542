// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.mistake.KindMistakes;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes that an embeddable may be of where these are several, or why they are not known.
 *
 * @param common what a field holds, and all of them are
 * @param discriminator the name of what tells them apart
 * @param values what tells that an object is of a class
 */
record KindClasses(
        Class<?> common,
        String discriminator,
        Map<Class<?>, String> values,
        @Nullable Mistake mistake) {

    private static final String TYPE = "type";

    /** Of the class of what a field embeds; null for an embeddable of one class. */
    static @Nullable KindClasses of(ModelDraft model, PropertyDraft property, Class<?> common) {
        Embeddable annotation = said(model.declarations, common);
        if (annotation == null) {
            return null;
        }
        boolean isAbstract = Modifier.isAbstract(common.getModifiers());
        List<Class<?>> types = new ArrayList<>();
        Mistake mistake;
        if (annotation.kinds().length > 0) {
            mistake = named(model.declarations, property, common, List.of(annotation.kinds()), types);
        } else if (common.isSealed()) {
            mistake = permitted(model.declarations, property, common, types);
        } else {
            return null;
        }
        if (mistake == null && !isAbstract && !types.contains(common)) {
            types.add(0, common);
        }
        String name = annotation.discriminator().isEmpty() ? TYPE : annotation.discriminator();
        Map<Class<?>, String> values = new LinkedHashMap<>();
        for (Class<?> type : mistake == null ? types : List.<Class<?>>of()) {
            String value = value(model, type);
            if (values.containsValue(value)) {
                mistake = KindMistakes.sameValue(property, common, type, value);
            }
            values.put(type, value);
        }
        return new KindClasses(common, name, values, mistake);
    }

    private static @Nullable Embeddable said(Declarations declarations, Class<?> type) {
        return declarations.on(type).get(Embeddable.class);
    }

    private static String value(ModelDraft model, Class<?> type) {
        String declared = Objects.requireNonNull(said(model.declarations, type)).discriminatorValue();
        return declared.isEmpty() ? model.naming.discriminatorValue(type.getSimpleName()) : declared;
    }

    private static @Nullable Mistake named(
            Declarations declarations,
            PropertyDraft property,
            Class<?> common,
            List<Class<?>> named,
            List<Class<?>> types) {
        for (Class<?> type : named) {
            if (!common.isAssignableFrom(type)) {
                return KindMistakes.notAKind(property, common, type);
            }
            if (types.contains(type)) {
                return KindMistakes.namedTwice(property, common, type);
            }
            if (Modifier.isAbstract(type.getModifiers()) || type.isEnum()) {
                return KindMistakes.noObjects(property, common, type);
            }
            if (said(declarations, type) == null) {
                return KindMistakes.noEmbeddable(property, common, type);
            }
            types.add(type);
        }
        return null;
    }

    /** Adds the embeddables that a sealed class permits, also those below them. */
    private static @Nullable Mistake permitted(
            Declarations declarations, PropertyDraft property, Class<?> type, List<Class<?>> types) {
        Class<?>[] permitted = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0];
        for (Class<?> below : permitted) {
            boolean isAbstract = Modifier.isAbstract(below.getModifiers());
            if (below.isEnum() || isAbstract && !below.isSealed()) {
                return KindMistakes.noObjects(property, type, below);
            }
            if (!isAbstract && said(declarations, below) == null) {
                return KindMistakes.noEmbeddable(property, type, below);
            }
            if (!isAbstract) {
                types.remove(below); // which two interfaces may permit
                types.add(below);
            }
            Mistake mistake = permitted(declarations, property, below, types);
            if (mistake != null) {
                return mistake;
            }
        }
        return null;
    }
}
