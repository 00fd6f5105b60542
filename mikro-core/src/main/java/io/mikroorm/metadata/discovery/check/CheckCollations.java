// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.CollationMistakes;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.type.Storage;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses collations of what is no column of texts, and where columns have none. Reads types; writes nothing. */
public final class CheckCollations implements DiscoveryPass {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$.@-]+");
    private static final Set<Storage> TEXTS = Set.of(Storage.STRING, Storage.CHAR, Storage.CLOB);

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken && !scalar.collation.isEmpty()) {
                Mistake mistake = mistake(model, scalar);
                if (mistake != null) {
                    model.mistakes.add(scalar, mistake);
                }
            }
        });
    }

    private static @Nullable Mistake mistake(ModelDraft model, ScalarDraft property) {
        if (!model.platform.capabilities().has(Capabilities.Feature.COLUMN_COLLATIONS)) {
            return CollationMistakes.notSupported(property, model.platform.name());
        }
        if (!NAME.matcher(property.collation).matches()) {
            return CollationMistakes.misplaced(property, "that is no name of one");
        }
        if (property.owner.inDocument) {
            return CollationMistakes.misplaced(
                    property, "it is inside of an object or array, which is one column with all that is in it");
        }
        return property.body == null && TEXTS.contains(property.type().storage())
                ? null
                : CollationMistakes.misplaced(property, "it is no column of texts");
    }
}
