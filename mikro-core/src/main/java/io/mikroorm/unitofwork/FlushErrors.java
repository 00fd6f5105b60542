// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.exception.FlushRefusedException;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.KeyFields;
import io.mikroorm.unitofwork.Dependency.Reason;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences about what cannot be written. Codes 4101 to 4129, from 4150, 4252, 2460 to 2463, and 4170. */
final class FlushErrors {

    private FlushErrors() {}

    static ValidationException kindChanged(EntityWrites type, int column) {
        return new ValidationException(
                4153,
                type.path(column) + " says of which class a row is, which for all objects of " + type.metadata.name()
                        + " is '" + type.metadata.discriminatorValue()
                        + "'. Do not set it; make an object of the other class instead.");
    }

    static FlushRefusedException targetValueUnknown(Write write, ToOneProperty relation) {
        String value = relation.targetName() + "." + relation.targetKey();
        return new FlushRefusedException(
                4252,
                write.type.metadata.name() + "." + relation.name() + " is to have " + value
                        + " of its target, but that is not known: the target is not loaded, or has no such value yet."
                        + " Load it first, or set the value.");
    }

    static ValidationException lazyLost(Write insert, int column) {
        String name = insert.type.column(column).path();
        return new ValidationException(
                4170,
                insert.type.path(column)
                        + " was not loaded when its entity was removed, so the row that is now to be inserted would lack"
                        + " what it had there. Load it before em.remove(…): em.load(entity, \"" + name
                        + "\"); or set it.");
    }

    static ValidationException notCascaded(String path, EntityMetadata target) {
        return new ValidationException(
                4101,
                path + " refers to a new " + target.name()
                        + " that nobody has persisted, and the relation does not cascade. Call em.persist(…) on it, or add"
                        + " Cascade.PERSIST to the relation.");
    }

    static ValidationException noTarget(ForeignKey key, EntityMetadata entity) {
        return new ValidationException(
                4183,
                key + " leads to " + key.relation().targetName() + ", but holds an object of " + entity.name()
                        + ", and its rows could not tell that. Set one of those, or add " + entity.name()
                        + " to the relation's targets.");
    }

    static ValidationException detached(String path, EntityMetadata target, @Nullable Object key) {
        return new ValidationException(
                4102,
                path + " refers to an object with the key " + target.name() + "#" + key
                        + " that this entity manager does not manage. Use the object that find or getReference gives, or"
                        + " call em.persist(…) on it if it is to be inserted with that key.");
    }

    static ValidationException foreignRef(EntityState state) {
        return new ValidationException(
                4103,
                "The Ref to " + state.describe()
                        + " belongs to another entity manager, or to one that was cleared. Use em.ref("
                        + state.metadata().name() + ".class, key) of this one.");
    }

    static ValidationException keyMissing(EntityWrites type, int column) {
        KeyFields several = type.metadata.keyFields();
        String target = type.column(column).isForeignKey() ? " to an entity" : "";
        String why = several != null
                ? " is one of " + several.fields().size() + " key fields, which are set by the application, and it is"
                        + " not set. Set it" + target + " before the flush."
                : type.metadata.keyRelation() != null
                        ? " is the key, and leads to no entity that has one. Set it to an entity before the flush."
                        : " is the key, which the application assigns, and it is not set. Set it before the flush, or let"
                                + " it be generated.";
        return new ValidationException(4104, type.path(column) + why);
    }

    static ValidationException sharedColumn(
            Write write, SharedColumn shared, @Nullable Object wanted, @Nullable Object found) {
        EntityWrites type = write.type;
        String column = type.column(shared.relation()).names().get(shared.part());
        FieldRef owner = type.column(shared.owner()).property().field();
        String says = owner.isNowhere() ? owner.toString() : type.path(shared.owner());
        String way = owner.isNowhere() ? ". Put it into " + says + " of the other" : ". Set " + says;
        return new ValidationException(
                4291,
                write.describe() + " would have two values in the column '" + column + "': "
                        + type.path(shared.relation())
                        + " leads to a row with " + said(wanted) + ", and " + says + " says "
                        + said(found)
                        + (type.shown.get(shared.relation())
                                ? way + ", which is the one that is written."
                                : ". Set both alike."));
    }

    static ValidationException sharedUnknown(EntityState state, EntityWrites type, SharedColumn shared, int unknown) {
        return new ValidationException(
                4293,
                state.describe() + " was changed, but " + type.path(unknown)
                        + " was never loaded, so it is not known whether " + type.path(shared.relation()) + " and "
                        + type.path(shared.owner())
                        + ", which share a column, say the same. Load it first, or set both.");
    }

    private static String said(@Nullable Object value) {
        return value instanceof Write row
                ? "the key of " + row.describe()
                : value == null ? "nothing" : String.valueOf(value);
    }

    static ValidationException keyTaken(EntityState managed) {
        return new ValidationException(
                4105,
                "A new object has the key of " + managed.describe()
                        + ", which is managed already. Change the managed object, which find or getReference gives, or"
                        + " remove it first.");
    }

    static ValidationException sameKeyTwice(Write insert) {
        return new ValidationException(
                4106, "Two new objects have the same key: " + insert.describe() + ". Give each its own, or keep one.");
    }

    static ValidationException keyChanged(EntityState state) {
        EntityMetadata entity = state.metadata();
        return new ValidationException(
                4107,
                entity.name() + "." + entity.key().path() + " of a managed entity was changed: it is "
                        + entity.name() + "#" + state.key()
                        + " in the database. Set the key back; to give a row another key, remove it and persist a new object.");
    }

    static ValidationException versionChanged(String path) {
        return new ValidationException(
                4108,
                path
                        + " of a managed entity was changed. The flush counts versions itself: leave the field alone. To see"
                        + " whether a version is still current, compare it with the loaded one.");
    }

    static ValidationException generatedChanged(EntityState state, EntityWrites type, BitSet changed) {
        BitSet columns = (BitSet) type.generated.clone();
        columns.and(changed);
        return new ValidationException(
                2460,
                type.path(columns.nextSetBit(0)) + " of " + state.describe()
                        + " was changed, but the database works it out itself and it is never written. Leave the field alone;"
                        + " change what it is generated from.");
    }

    static ValidationException otherThanMade(Write write, int column, @Nullable Object made) {
        return new ValidationException(
                2461,
                write.type.path(column) + " of a new object was set to '" + write.values[column]
                        + "', but the database works it out itself and has made '" + made
                        + "' of it. Leave the field as it is; set what it is generated from. Of an object that was removed and is persisted"
                        + " again, empty it: it has what was made before.");
    }

    static ValidationException nullMade(Write write, int column) {
        return new ValidationException(
                2462,
                "The database has made null of " + write.type.path(column) + " in the row of " + write.describe()
                        + ", but it must have a value. Let the property be nullable, of a class and not primitive, or see to it that the"
                        + " database has a value for it.");
    }

    static FlushRefusedException goneAfterwards(Write write) {
        return new FlushRefusedException(
                2463,
                "The row of " + write.describe()
                        + " was written, but it is not there to read what the database has made in it. Something in the database"
                        + " removes or hides rows: a trigger, or a rule about who sees what.");
    }

    static ValidationException required(Write write, int column) {
        String embedded = write.type.column(column).embeddeds().isEmpty() ? "" : " (the embeddable may be missing)";
        String other = write.isReconciled(column)
                ? " It became null because the other side of the relation let go of it: remove the entity as well, or give"
                        + " it another owner."
                : " Set it, or let the property be nullable.";
        return new ValidationException(
                4109,
                write.type.path(column) + " is required but null" + embedded + " in " + write.describe() + "." + other);
    }

    static ValidationException twoOwners(ToManyRelation relation, Object row) {
        return new ValidationException(
                4110,
                describe(row) + " was put into " + relation
                        + " of two entities. It can be in one only: take it out of the" + " other.");
    }

    static ValidationException loadFirst(EntityState state, ForeignKey key) {
        return new ValidationException(
                4111,
                key + " of " + state.describe()
                        + " follows from the other side of the relation, but the entity is not loaded. Load it first.");
    }

    static ValidationException cascadeUnloaded(ToManyRelation relation) {
        return new ValidationException(
                4112,
                "The members of " + relation
                        + " are removed together with their owner, but the collection is not loaded. Call load() on it, or"
                        + " em.remove(…) on the owner, which loads it.");
    }

    static FlushRefusedException stillReferenced(@Nullable Object removed, EntityState state, ForeignKey key) {
        return new FlushRefusedException(
                4113,
                describe(removed) + " is removed, but " + key + " of " + state.describe()
                        + " refers to it and cannot be null. Remove that entity too, or let it refer to another one.");
    }

    static FlushRefusedException refersToRemoved(Write write, String path, @Nullable Object removed) {
        return new FlushRefusedException(
                4114,
                path + " of " + write.describe() + " was set to " + describe(removed)
                        + ", which is removed by the same flush. Set it to another entity, or do not remove that one.");
    }

    static FlushRefusedException refused(List<Dependency> cycle) {
        boolean unique = cycle.stream().anyMatch(d -> d.reason == Reason.UNIQUE);
        boolean insert = cycle.stream().anyMatch(d -> d.reason == Reason.INSERTED_KEY);
        Set<String> paths = new LinkedHashSet<>();
        Set<String> rows = new LinkedHashSet<>();
        for (Dependency dependency : cycle) {
            rows.add(dependency.first.describe());
            if (!dependency.path().isEmpty() && (!unique || dependency.reason == Reason.UNIQUE)) {
                paths.add(dependency.path());
            }
        }
        String properties = String.join(", ", paths);
        String among = String.join(", ", rows);
        if (unique) {
            return uniqueSwap(properties, among);
        }
        return insert ? insertCycle(properties, among) : deleteCycle(properties, among);
    }

    private static FlushRefusedException uniqueSwap(String properties, String rows) {
        return new FlushRefusedException(
                4115,
                "The unique values of " + properties + " are exchanged among " + rows
                        + ", and none of them can be null or hold a placeholder for a moment. Let the property be nullable; or"
                        + " flush in two steps with a value in between; or, where the database can look at the end of the transaction, let"
                        + " the @Unique be deferred.");
    }

    private static FlushRefusedException insertCycle(String properties, String rows) {
        return new FlushRefusedException(
                4116,
                "New rows need each other: " + rows + " through " + properties
                        + ", and none of these can be null at first. Let one of the properties be nullable; or, where the"
                        + " database can check foreign keys at the end of the transaction and the keys are known before,"
                        + " deferred.");
    }

    private static FlushRefusedException deleteCycle(String properties, String rows) {
        return new FlushRefusedException(
                4117,
                "Removed rows refer to each other: " + rows + " through " + properties
                        + ", and none of these can be null for a moment. Let one of the properties be nullable.");
    }

    static OptimisticLockException stale(Write write) {
        Object entity = write.entity();
        if (write.expectedVersion == null && (write.type.checked.isEmpty() || !write.expectsRead())) {
            return new OptimisticLockException(
                    4118,
                    write.describe()
                            + " was changed here, but its row no longer exists. Somebody deleted it: remove the"
                            + " entity here too, or persist a new one.",
                    entity);
        }
        return new OptimisticLockException(
                4119,
                write.describe()
                        + " was changed or deleted by somebody else since it was loaded. Refresh the entity and do"
                        + " the change again.",
                entity);
    }

    static ValidationException notManaged(EntityMetadata entity, @Nullable Object key) {
        return new ValidationException(
                4120,
                entity.name() + "#" + key
                        + " is to be removed, but this entity manager does not manage the object. Remove the one that find"
                        + " or getReference gives.");
    }

    static ValidationException finalForeignKey(ForeignKey key) {
        return new ValidationException(
                4121,
                key + " would have to follow the other side of its relation, but the field is final or inside of an"
                        + " embeddable. Set both sides alike, or let the field be one that can be set.");
    }

    static ValidationException nested() {
        return new ValidationException(
                4122, "A flush was called while a flush is running. Call it after that one, not from within.");
    }

    static MikroOrmException wrongKeys(Step.Rows rows, int count) {
        return new MikroOrmException(
                4123,
                "The driver gave " + count + " keys for " + rows.writes().size() + " new rows of "
                        + rows.type().metadata.name() + ". The flush was rolled back; please report this driver.");
    }

    static ValidationException notGenerated(String path) {
        return new ValidationException(
                4124,
                path
                        + " has a type that the flush makes no values of. Use Instant, OffsetDateTime, LocalDateTime or, for a"
                        + " version, a whole number.");
    }

    static ValidationException collectionReplaced(ToManyRelation relation) {
        return new ValidationException(
                4125,
                relation + " of a managed entity was given another EntityCollection, so that nobody knows what changed."
                        + " Keep the object and call set(…) on it; best declare the field final.");
    }

    static ValidationException replacedUnloaded(ToManyRelation relation, EntityState owner) {
        return new ValidationException(
                4160,
                relation + " of " + owner.describe()
                        + " was given other members while it was not loaded, so that it is not known"
                        + " which ones go. A flush loads it first, a plan loads nothing: call em.load(owner, \""
                        + relation.property().name() + "\") before em.plan().");
    }

    static ValidationException partMissing(EntityWrites type, int column, OptionalValue optional, Object row) {
        String embeddable = type.metadata.name() + "." + optional.path();
        return new ValidationException(
                4126,
                type.path(column) + " is required but null in " + describe(row) + ", though " + embeddable
                        + " is there. Set it, let the part be nullable, or set " + embeddable + " itself to null.");
    }

    static ValidationException keyOfChangedHandle(EntityState handle) {
        return new ValidationException(
                4128,
                "The database gave a new entity the key of the handle " + handle.describe()
                        + ", of which this flush changed the row, by the other side of a relation. It was no row then. The flush was"
                        + " rolled back and nothing is lost. Set the relation to the new entity itself, or to null, and flush again.");
    }

    static ValidationException keyOfAnother(EntityState known) {
        return new ValidationException(
                4127,
                "The database gave a new entity the key of " + known.describe()
                        + ", but this entity manager holds another object with it, whose row is not there. The flush was rolled"
                        + " back and nothing is lost. Persist the new entity with another entity manager (em.fork()), or clear()"
                        + " this one first; where a row may be missing, ask for em.ref("
                        + known.metadata().name() + ".class, key) instead, which takes the new entity.");
    }

    static ValidationException contentUnreadable(String path, Exception cause) {
        return new ValidationException(
                4129,
                path + " was given a content that could not be read to its end ("
                        + cause.getClass().getSimpleName()
                        + "). All of it was rolled back and nothing is lost: mend the source, or set another content, and do it again.",
                cause);
    }

    static ValidationException contentLength(String path, long said, @Nullable Long found) {
        return new ValidationException(
                4150,
                path + " was given a content that says that it has " + said + " bytes, but it has "
                        + (found == null ? "more" : found)
                        + ". All of it was rolled back: give the content its true length.");
    }

    static ValidationException versionUnknown(EntityState state) {
        return new ValidationException(
                4152,
                state.describe()
                        + " was changed, but it was never loaded, so its version is not known, and an update could undo"
                        + " what somebody else has written. Load it before you change it.");
    }

    static ValidationException checkedUnknown(EntityState state, EntityWrites type) {
        return new ValidationException(
                4261,
                state.describe() + " was changed, but not loaded, or only a part of it, so it is not known what "
                        + type.checkedNames()
                        + " had, which must be the same still when the row is updated (concurrencyCheck). Load it before you"
                        + " change it.");
    }

    static ValidationException orphanUnknown(EntityState state, String relation) {
        return new ValidationException(
                4262,
                state.describe() + "." + relation
                        + " was set, but not loaded before, so it is not known which entity it had, which is to be removed now (orphanRemoval)."
                        + " Load it first: em.load(entity, \"" + relation + "\").");
    }

    static OptimisticLockException unnoticeable(Write write) {
        return new OptimisticLockException(
                4260,
                write.describe()
                        + " was changed, but none of the values by which others notice that (concurrencyCheck): "
                        + write.type.checkedNames() + ". Change one of them as well, or give the entity a @Version.",
                write.entity());
    }

    static ValidationException contentStored(String path, StoredContent stored) {
        return new ValidationException(
                4151,
                path + " was given the content that is stored as " + stored.describe()
                        + ", which a flush does not copy, since it may be changed by then. Copy it first: BinaryContent.of(content.bytes()), or"
                        + " TextContent.of(content.text()), or by way of a file.");
    }

    static ValidationException nothingToRenew(EntityState state, String path) {
        return new ValidationException(
                2345,
                state.describe()
                        + " would have to be updated, since it or a relation to it was changed, but it was never loaded, and "
                        + path
                        + " has an onUpdate, which would be asked for an object without its values. Load it before.");
    }

    static ValidationException linkNeedsMore(ToManyRelation relation, EntityMetadata entity, String reason) {
        return new ValidationException(
                2430,
                "A member was added to " + relation + ", whose links are rows of " + entity.name()
                        + ", but no such row can be made of a link alone: " + reason + ". Persist a new "
                        + entity.name() + " instead, and load the collection again.");
    }

    static ValidationException linkUnknown(ToManyRelation relation, EntityMetadata entity) {
        return new ValidationException(
                2431,
                "A member was added to " + relation + ", which is not loaded, so it is not known whether there is a "
                        + entity.name() + " for it already, with values of its own. Load the collection before you add"
                        + " to it, or persist a new " + entity.name() + " instead.");
    }

    private static String describe(@Nullable Object row) {
        if (row instanceof EntityState state) {
            return state.describe();
        }
        return row instanceof Write write ? write.describe() : "An entity";
    }
}
