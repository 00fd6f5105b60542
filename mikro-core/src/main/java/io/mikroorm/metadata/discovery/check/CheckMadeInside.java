// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.ValueGenerators;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.mistake.MadeMistakes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses final fields with embedded records in which values are made: a record gets them by another one taking its place. Reads generators and
 * defaults; writes nothing.
 */
public final class CheckMadeInside implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            ClassDraft record = property.isBeyondFlushes() ? replacedIn(property) : null;
            if (record != null) {
                model.mistakes.add(property, MadeMistakes.finalRecord(property, record));
            }
        });
    }

    /** A record in a property which is replaced; null where none is. */
    private static @Nullable ClassDraft replacedIn(PropertyDraft property) {
        ClassDraft body = null;
        if (property instanceof EmbeddedDraft embedded) {
            body = embedded.body;
        } else if (property instanceof StructDraft struct) {
            body = struct.body;
        }
        if (body instanceof KindsDraft several) {
            return several.kinds.stream()
                    .filter(CheckMadeInside::isReplaced)
                    .findFirst()
                    .orElse(null);
        }
        return body != null && isReplaced(body) ? body : null;
    }

    private static boolean isReplaced(ClassDraft body) {
        List<PropertyDraft> sound = body.sound();
        return body.type.isRecord() && sound.stream().anyMatch(part -> isMade(part) || replacedIn(part) != null);
    }

    private static boolean isMade(PropertyDraft part) {
        return part instanceof ScalarDraft scalar
                && (!scalar.generators.equals(ValueGenerators.NONE)
                        || scalar.defaultValue != null
                        || scalar.made.isDefault());
    }
}
