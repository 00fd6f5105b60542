// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences about rows that cannot be inserted or updated. Codes 4130 to 4149, 2464, 4253 and 5061. */
final class UpsertErrors {

    private UpsertErrors() {}

    static ValidationException severalTables(EntityMetadata entity) {
        return new ValidationException(
                5061,
                "Rows of " + entity.name() + " cannot be upserted: they lie in a table for each class of their"
                        + " hierarchy, and no statement inserts or updates in several. Find the entity, change or persist"
                        + " it, and flush.");
    }

    static ValidationException targetValue(UpsertType type, int column) {
        ToOneProperty relation = type.column(column).relation();
        return new ValidationException(
                4253,
                type.path(column) + " is to have " + relation.targetName() + "." + relation.targetKey()
                        + " of its target (targetKey), but what its row has there is not known: the target is not loaded, has"
                        + " no such value, or was given another one that is not flushed. Load it first, or flush.");
    }

    static ValidationException shared(UpsertType type, SharedColumn shared) {
        String column = type.column(shared.relation()).names().get(shared.part());
        return new ValidationException(
                4292,
                type.path(shared.relation()) + " and " + type.path(shared.owner()) + " share the column '" + column
                        + "' (ownColumns), and say different things there. Set both alike.");
    }

    static ValidationException sharedApart(UpsertType type, SharedColumn shared, boolean relation) {
        int written = relation ? shared.relation() : shared.owner();
        int left = relation ? shared.owner() : shared.relation();
        return new ValidationException(
                4292,
                type.path(written) + " would be updated in a row that is there, and " + type.path(left)
                        + ", with which it shares a column (ownColumns), would not, so that both might say different things."
                        + " Write both, or neither.");
    }

    static ValidationException filledByCollection(EntityMetadata entity, MappedColumn column) {
        return new ValidationException(
                2815,
                "Rows of " + entity.name() + " cannot be upserted: their column '" + column.name()
                        + "', which takes no null, is filled from "
                        + column.property().field()
                        + " by a flush. Put the entity into that collection, and flush.");
    }

    static ValidationException noTarget(UpsertType type) {
        return new ValidationException(
                4130,
                "Whether there is a row for this " + type.metadata.name()
                        + " cannot be told: its key is not set, and no unique constraint has all of its values. "
                        + (type.uniques.isEmpty()
                                ? "Set the key, mark a property with @Unique, or persist the entity."
                                : "Set the key or the values of one of: " + constraints(type) + "."));
    }

    static ValidationException notUnique(UpsertType type, List<String> properties) {
        return new ValidationException(
                4131,
                "onConflict(" + String.join(", ", properties)
                        + ") names neither the key nor exactly the properties of a"
                        + " unique constraint of " + type.metadata.name() + ". Name one of: " + constraints(type)
                        + ". Constraints that only the database knows must be in the mapping: @Unique.");
    }

    private static String constraints(UpsertType type) {
        List<String> all = new ArrayList<>();
        all.add(type.metadata.key().path());
        type.uniques.forEach(u -> all.add(type.paths(u)));
        return String.join("; ", all);
    }

    static ValidationException targetValueMissing(UpsertType type, int column) {
        return new ValidationException(
                4132,
                type.path(column)
                        + " is to tell whether there is a row, but it is null, which equals nothing in a database. Set it,"
                        + " or name other properties: onConflict(…).");
    }

    static ValidationException twice(UpsertType type, BitSet target) {
        return new ValidationException(
                4133,
                "Two of the given rows of " + type.metadata.name() + " have the same " + type.paths(target)
                        + ": which of them is to stay cannot be told. Give one of them.");
    }

    static ValidationException required(UpsertType type, int column) {
        return new ValidationException(
                4134,
                type.path(column)
                        + " must not be null, in a row that may have to be inserted. "
                        + (type.lazies.get(column)
                                ? "It is lazy: load it with the entity, or set it; a row"
                                : "Set it, or mark it @Nullable; a row")
                        + " that is there for certain is changed by find and flush.");
    }

    static ValidationException noTarget(UpsertType type, int column, EntityMetadata entity) {
        return new ValidationException(
                4185,
                type.path(column) + " leads to "
                        + type.column(column).relation().targetName() + ", but holds an object of " + entity.name()
                        + ", and the row could not tell that. Set one of those.");
    }

    static ValidationException newTarget(UpsertType type, int column, EntityMetadata target) {
        return new ValidationException(
                4135,
                type.path(column) + " refers to a new " + target.name()
                        + " that has no row yet. An upsert writes one class at once: flush or upsert the "
                        + target.name() + " first.");
    }

    static UnknownPropertyException unknownProperty(UpsertType type, String path) {
        List<String> names = type.metadata.columns().stream()
                .flatMap(c -> c.embeddeds().isEmpty()
                        ? Stream.of(c.path())
                        : Stream.of(c.embeddeds().get(0).name(), c.path()))
                .distinct()
                .toList();
        return new UnknownPropertyException(
                4136,
                type.metadata.name() + " has no stored property '" + path + "'." + NearestName.question(path, names)
                        + " Stored properties of " + type.metadata.name() + ": " + String.join(", ", names) + ".");
    }

    static ValidationException inside(UpsertType type, String path, MappedColumn whole) {
        return new ValidationException(
                4148,
                type.metadata.name() + "." + path + " is inside of " + type.metadata.name() + "." + whole.path()
                        + ", which is written as a whole. Name '" + whole.path()
                        + "'; or find the entity, change it and flush.");
    }

    static ValidationException notMergeable(UpsertType type, int column) {
        return new ValidationException(
                4137,
                type.path(column)
                        + " is not for merge(…) and exclude(…): a key stays as it is, and a version always moves on. Leave it"
                        + " out.");
    }

    static ValidationException generated(UpsertType type, int column) {
        return new ValidationException(
                2464,
                type.path(column)
                        + (type.column(column).isForeignKey()
                                ? " shows what another property writes"
                                : " is worked out by the database itself")
                        + ", and no upsert writes it or finds rows by it. Leave it out.");
    }

    static ValidationException otherRow(UpsertType type, BitSet target) {
        return new ValidationException(
                4138,
                "A row of " + type.metadata.name() + " was not found by its " + type.paths(target)
                        + ", or not changed, after it was to be inserted or updated, so all was taken back. Mostly another"
                        + " unique constraint has stood in the way, which this database does not tell apart; or the"
                        + " column changes values, or compares them in a way of its own.");
    }

    static ValidationException otherKey(EntityState managed) {
        return new ValidationException(
                4139,
                managed.describe()
                        + " is managed, but the row with its unique values has another key, so all was taken back."
                        + " Upsert it by its key, or give a new object.");
    }

    static ValidationException unlike(UpsertType type, int row, BitSet first, BitSet other) {
        BitSet missing = (BitSet) first.clone();
        missing.xor(other);
        return new ValidationException(
                4149,
                "Row " + (row + 1) + " of an insert of " + type.metadata.name()
                        + " does not set the same properties as the first: "
                        + (missing.isEmpty() ? "they are not found by the same ones" : type.paths(missing))
                        + ". Set the same ones in all rows, or insert them by several statements.");
    }

    static ValidationException contradiction() {
        return new ValidationException(
                4140,
                "ignore() leaves rows that are there as they are, so merge(…) and exclude(…) mean nothing beside it. Take one"
                        + " of them out.");
    }

    static ValidationException contentStored(UpsertType type, int column, StoredContent stored) {
        return new ValidationException(
                4142,
                type.path(column) + " has the content that is stored as " + stored.describe()
                        + ". An upsert writes whole rows and does not copy contents. To change a row that is there, find it, change"
                        + " it and flush; for another row, copy the content first: BinaryContent.of(content.bytes()), or"
                        + " TextContent.of(content.text()), or by way of a file.");
    }

    static ValidationException notLoaded(EntityState reference) {
        return new ValidationException(
                4143,
                reference.describe()
                        + " is a reference that was not loaded, so what its row has is not known, and an upsert writes whole rows. Load"
                        + " it first, or upsert values by name.");
    }

    static ValidationException lazyNotLoaded(UpsertType type, int column, @Nullable Object key) {
        String name = type.column(column).path();
        return new ValidationException(
                4143,
                type.path(column) + " of " + type.metadata.name() + "#" + key
                        + " was not loaded, so what its row has there is not known, and an upsert writes whole rows. Load"
                        + " it first: em.load(entity, \"" + name + "\"), or upsert values by name.");
    }

    static ValidationException keyChanged(EntityState managed) {
        return new ValidationException(
                4144,
                managed.describe()
                        + " is managed under that key, which its object does not have any more. One object cannot stand for two rows: give"
                        + " it its key back, or upsert a new object.");
    }

    static ValidationException nothing() {
        return new ValidationException(
                4145, "Null was given to be inserted or updated. Leave it out, or give an entity in its place.");
    }

    static ValidationException whileFlushing() {
        return new ValidationException(
                4146,
                "An upsert was called while its entity manager flushes, by a listener, a converter or the source of a content."
                        + " The flush has decided what it writes already. Upsert before the flush, after it, or with a fork.");
    }

    static ValidationException managedElsewhere(EntityState theirs) {
        return new ValidationException(
                4147,
                theirs.describe()
                        + " is managed by another entity manager, which loads and writes its collections, so all was taken back. Upsert it"
                        + " there, or values by name, or a new object; or clear() the other entity manager first.");
    }

    static ValidationException notSupported(String store) {
        return new ValidationException(
                4141,
                store + " has no statement that inserts or updates. Find the rows, change or persist them, and flush.");
    }
}
