// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.json.JsonPath;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.type.Storage;
import org.jspecify.annotations.Nullable;

/**
 * Where a dotted path leads to.
 *
 * @param property the property at its end; null with a problem, and where something on the way is broken
 * @param problem why it leads nowhere, as one or two sentences; empty when it does
 * @param inside whether it goes on inside of that, as it is a document of which the mapping does not know the inside
 */
record PathEnd(@Nullable PropertyDraft property, String problem, boolean inside) {

    private static final PathEnd BROKEN = new PathEnd(null, "", false);

    /** Follows a path through embeddables, those that are objects included. */
    static PathEnd within(ClassDraft start, String path) {
        return follow(null, start, path);
    }

    /** Follows a path through embeddables, those that are objects included, to-one relations and keys of several parts, and into documents. */
    static PathEnd across(ModelDraft model, ClassDraft start, String path) {
        return follow(model, start, path);
    }

    private static PathEnd follow(@Nullable ModelDraft model, ClassDraft start, String path) {
        ClassDraft at = start;
        PropertyDraft property = null;
        int from = 0;
        for (String name : path.split("\\.", -1)) {
            if (property != null) {
                ClassDraft next = next(model, property);
                if (next == null && model != null && isDocument(property) && isWellFormed(path, from)) {
                    return new PathEnd(property, "", true);
                }
                if (next == null) {
                    return isDeadEnd(model, property) ? deadEnd(property, name) : BROKEN;
                }
                at = next;
            }
            property = at.property(name);
            if (property == null) {
                return new PathEnd(
                        null, at + " has no property '" + name + "'." + NearestName.question(name, at.names()), false);
            }
            if (property.broken) {
                return BROKEN;
            }
            from += name.length() + 1;
        }
        return new PathEnd(property, "", false);
    }

    private static boolean isDocument(PropertyDraft property) {
        return property instanceof ScalarDraft scalar && scalar.type != null && scalar.type.storage() == Storage.JSON;
    }

    private static boolean isWellFormed(String path, int from) {
        int at = from;
        while (at >= 0 && at < path.length()) {
            int end = JsonPath.end(path, at);
            if (end == JsonPath.MALFORMED || end == path.length() - 1) {
                return false;
            }
            at = end + 1;
        }
        return at > from;
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
        return new PathEnd(null, property + " is " + property.kind() + ", so '" + name + "' cannot follow it.", false);
    }
}
