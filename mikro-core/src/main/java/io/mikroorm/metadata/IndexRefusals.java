// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.exception.MetadataException;
import java.util.ArrayList;
import java.util.List;

/** Collects what a database cannot make of the indexes of a model, and refuses all of it together. Code 2098. Not thread-safe. */
public final class IndexRefusals {

    private final String database;
    private final List<String> refusals = new ArrayList<>();

    /** None yet, of a database that messages call so. */
    public IndexRefusals(String database) {
        this.database = database;
    }

    /**
     * An index that cannot be as it is declared.
     *
     * @param reason why, and what to do, as sentences
     */
    public void add(EntityMetadata entity, IndexMapping index, String reason) {
        refusals.add((index.unique() ? "The @Unique '" : "The @Index '") + index.name() + "' of " + entity.name()
                + " cannot be made on " + database + ". " + reason);
    }

    /** Refuses the model if there is anything to refuse. */
    public void throwIfAny() {
        if (!refusals.isEmpty()) {
            throw new MetadataException(2098, refusals);
        }
    }
}
