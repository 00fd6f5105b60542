// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.metadata.discovery.declared.Bases;
import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.KindDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.mistake.KindMistakes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads embeddables that may be of several classes, and puts together what these say. */
final class KindsReader {

    /** A constructor and a method handle take 255 values at most, and some places are taken. */
    private static final int MOST = 250;

    private final ModelDraft model;
    private final AnnotationReader classes;

    KindsReader(ModelDraft model, AnnotationReader classes) {
        this.model = model;
        this.classes = classes;
    }

    /** Reads one, at one place. */
    KindsDraft read(PropertyDraft property, KindClasses kinds, boolean document) {
        ClassDraft outer = property.owner;
        KindsDraft whole = new KindsDraft(
                model.nextPlace(),
                model.declarations.of(kinds.common()),
                outer,
                document || outer.inDocument,
                kinds.discriminator());
        kinds.values().forEach((type, value) -> {
            DeclaredClass inside = model.declarations.of(type, property.declared.insideOf(type), property.toString());
            KindDraft kind = new KindDraft(model.nextPlace(), inside, outer.bindings.of(type, type), whole, value);
            classes.readBody(kind);
            whole.kinds.add(kind);
        });
        whole.kinds.forEach(kind -> merge(whole, kind));
        interfaces(whole).forEach(type -> classes.readClass(whole, type));
        if (whole.properties.size() > MOST) {
            model.mistakes.add(property, KindMistakes.tooMany(property, kinds.common(), whole.properties.size(), MOST));
        }
        return whole;
    }

    /** Properties of one name are one property, of which holds what any class says. */
    private void merge(KindsDraft whole, KindDraft kind) {
        for (PropertyDraft property : kind.properties) {
            PropertyDraft known = whole.property(property.name());
            if (known == null) {
                whole.properties.add(property);
            } else if (known == whole.discriminator) {
                model.mistakes.add(property, KindMistakes.discriminator(property, whole.type));
            } else if (!ClassRules.isSame(known, property)) {
                model.mistakes.add(property, KindMistakes.otherType(known, property));
            } else {
                join(known.indexes, property.indexes);
                join(known.checks, property.checks);
            }
        }
        join(whole.indexes, kind.indexes);
        join(whole.checks, kind.checks);
        kind.indexes.clear();
        kind.checks.clear();
    }

    private static <T> void join(List<T> all, List<T> more) {
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
    }

    /** The interfaces that are what a field holds; classes among these are bases, and read with those that extend them. */
    private static Set<Class<?>> interfaces(KindsDraft whole) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (KindDraft kind : whole.kinds) {
            Bases.of(kind.type).forEach(base -> collect(whole.type, base, found));
        }
        return found;
    }

    private static void collect(Class<?> common, Class<?> type, Set<Class<?>> found) {
        for (Class<?> above : type.getInterfaces()) {
            if (common.isAssignableFrom(above)) {
                collect(common, above, found);
                found.add(above);
            }
        }
    }
}
