// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.entity.CollectionOwner;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.EntityContext;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;

/**
 * What the entities of a stream may ask for: their contents, and nothing else. Nobody manages them, so what would be loaded for one could
 * not be loaded for others with it, and changes of theirs are of no interest.
 */
final class StreamedEntities implements EntityContext {

    private final DriverSession driver;

    StreamedEntities(DriverSession driver) {
        this.driver = driver;
    }

    @Override
    public void load(Ref<?> reference) {
        throw SessionErrors.notStreamed(((EntityState) reference).describe());
    }

    @Override
    public void load(EntityCollection<?> collection) {
        CollectionOwner owner = CollectionState.owner(collection);
        throw SessionErrors.notStreamed(
                owner == null ? "A collection" : owner.describe(CollectionState.toMany(collection)));
    }

    @Override
    public void load(Ref<?> owner, String value) {
        throw SessionErrors.notStreamed("The value '" + value + "' of " + ((EntityState) owner).describe());
    }

    @Override
    public InputStream open(BinaryContent stored) {
        return new StoredBytes(new ContentParts(driver, (StoredContent) stored, null));
    }

    @Override
    public Reader open(TextContent stored) {
        return new StoredCharacters(new ContentParts(driver, (StoredContent) stored, null));
    }

    @Override
    public void added(EntityCollection<?> collection, Object member) {}

    @Override
    public void removed(EntityCollection<?> collection, Object member) {}

    @Override
    public boolean isManaging() {
        return false;
    }
}
