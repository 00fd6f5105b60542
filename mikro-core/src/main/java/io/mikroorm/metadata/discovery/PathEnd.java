// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import org.jspecify.annotations.Nullable;

/**
 * Where a dotted path leads to.
 *
 * @param property the property at its end; null with a problem, and where something on the way is broken
 * @param problem why it leads nowhere, as one or two sentences; empty when it does
 */
record PathEnd(@Nullable PropertyDraft property, String problem) {

    private static final PathEnd BROKEN = new PathEnd(null, "");

    /** Follows a path through embeddables, those that are objects included. */
    static PathEnd within(ClassDraft start, String path) {
        return follow(null, start, path);
    }

    /** Follows a path through embeddables, those that are objects included, to-one relations and keys of several parts. */
    static PathEnd across(ModelDraft model, ClassDraft start, String path) {
        return follow(model, start, path);
    }

    private static PathEnd follow(@Nullable ModelDraft model, ClassDraft start, String path) {
        ClassDraft at = start;
        PropertyDraft property = null;
        for (String name : path.split("\\.", -1)) {
            if (property != null) {
                ClassDraft next = next(model, property);
                if (next == null) {
                    return isDeadEnd(model, property) ? deadEnd(property, name) : BROKEN;
                }
                at = next;
            }
            property = at.property(name);
            if (property == null) {
                return new PathEnd(
                        null, at + " has no property '" + name + "'." + NearestName.question(name, at.names()));
            }
            if (property.broken) {
                return BROKEN;
            }
        }
        return new PathEnd(property, "");
    }

    private static @Nullable ClassDraft next(@Nullable ModelDraft model, PropertyDraft property) {
        if (property instanceof EmbeddedDraft embedded) {
            return embedded.body;
        }
        if (property instanceof StructDraft struct && !struct.isArray) {
            return struct.body;
        }
        if (model != null && property instanceof ScalarDraft scalar && scalar.body != null) {
            return scalar.body;
        }
        return model != null && property instanceof ToOneDraft toOne && !toOne.isPolymorphic()
                ? model.entity(toOne.target)
                : null;
    }

    /** Whether nothing can follow; otherwise the relation's target is mistaken, which was reported. */
    private static boolean isDeadEnd(@Nullable ModelDraft model, PropertyDraft property) {
        return model == null || !(property instanceof ToOneDraft toOne && !toOne.isPolymorphic());
    }

    private static PathEnd deadEnd(PropertyDraft property, String name) {
        return new PathEnd(null, property + " is " + property.kind() + ", so '" + name + "' cannot follow it.");
    }
}
