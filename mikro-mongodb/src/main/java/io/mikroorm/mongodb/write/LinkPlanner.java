// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonValue;
import org.bson.types.ObjectId;

/** Turns links of many-to-manys, which are keys in arrays of their owners or documents of their own, into commands. One for a model, thread-safe. */
public final class LinkPlanner {

    private static final int[] NO_COLUMNS = {};

    private final MetadataStorage metadata;

    /** For a model. */
    public LinkPlanner(MetadataStorage metadata) {
        this.metadata = metadata;
    }

    /** New members, behind those that are there; one that is there already stays where it is. */
    public Write link(PivotBatch batch) {
        Pivot links = DocumentFields.linksOf(batch.relation());
        return links != null ? insert(batch, links) : change(batch, "$addToSet", "$each");
    }

    /** Members are taken out. */
    public Write unlink(PivotBatch batch) {
        Pivot links = DocumentFields.linksOf(batch.relation());
        return links != null ? delete(batch, links) : change(batch, "$pull", "$in");
    }

    /** New links, each by a key of its own, so that they stay in the order in which they were made. */
    private Write insert(PivotBatch batch, Pivot links) {
        ToManyProperty relation = batch.relation();
        RowForm owners = new RowForm(metadata.get(relation.owner()), NO_COLUMNS);
        RowForm targets = new RowForm(metadata.get(relation.target()), NO_COLUMNS);
        List<WriteModel<BsonDocument>> models =
                new ArrayList<>(batch.ownerKeys().size());
        for (int i = 0; i < batch.ownerKeys().size(); i++) {
            BsonDocument link = new BsonDocument(
                            links.ownerColumn(),
                            equal(owners.key(batch.ownerKeys().get(i))))
                    .append(
                            links.targetColumn(),
                            equal(targets.key(batch.targetKeys().get(i))));
            models.add(new UpdateOneModel<>(
                    link, keyed(new BsonObjectId(new ObjectId())), new UpdateOptions().upsert(true)));
        }
        BsonDocument any = new BsonDocument(links.ownerColumn(), Template.place(0))
                .append(links.targetColumn(), Template.place(1));
        String text = Template.collection(links.table()) + ".bulkWrite([{ updateOne: { filter: "
                + Template.print(any) + ", update: " + Template.print(keyed(Template.place(2)))
                + ", upsert: true } }])";
        return new Write.Bulk(links.table(), text, List.of(batch.ownerKeys().get(0)), models);
    }

    /** A key that is a document would be read as operators, were its fields called like some. */
    private static BsonDocument equal(BsonValue key) {
        return new BsonDocument("$eq", key);
    }

    private static BsonDocument keyed(BsonValue key) {
        return new BsonDocument("$setOnInsert", new BsonDocument(DocumentFields.KEY, key));
    }

    private Write delete(PivotBatch batch, Pivot links) {
        RowForm owners = new RowForm(metadata.get(batch.relation().owner()), NO_COLUMNS);
        List<WriteModel<BsonDocument>> models = new ArrayList<>();
        byOwner(batch)
                .forEach((key, members) ->
                        models.add(new DeleteManyModel<>(new BsonDocument(links.ownerColumn(), owners.key(key))
                                .append(links.targetColumn(), new BsonDocument("$in", members)))));
        BsonArray any = new BsonArray(List.of(Template.place(0)));
        BsonDocument filter = new BsonDocument(links.ownerColumn(), Template.place(0))
                .append(links.targetColumn(), new BsonDocument("$in", any));
        String text = Template.collection(links.table()) + ".bulkWrite([{ deleteMany: { filter: "
                + Template.print(filter) + " } }])";
        return new Write.Bulk(links.table(), text, List.of(batch.ownerKeys().get(0)), models);
    }

    /** The keys of the members of each owner. */
    private Map<Object, BsonArray> byOwner(PivotBatch batch) {
        RowForm targets = new RowForm(metadata.get(batch.relation().target()), NO_COLUMNS);
        Map<Object, BsonArray> byOwner = new LinkedHashMap<>();
        for (int i = 0; i < batch.ownerKeys().size(); i++) {
            byOwner.computeIfAbsent(batch.ownerKeys().get(i), key -> new BsonArray())
                    .add(targets.key(batch.targetKeys().get(i)));
        }
        return byOwner;
    }

    private Write change(PivotBatch batch, String operator, String ofSeveral) {
        ToManyProperty relation = batch.relation();
        EntityMetadata owner = metadata.get(relation.owner());
        RowForm owners = new RowForm(owner, NO_COLUMNS);
        String field = DocumentFields.keysOf(relation);
        List<WriteModel<BsonDocument>> models = new ArrayList<>();
        byOwner(batch)
                .forEach((key, members) -> models.add(new UpdateOneModel<>(
                        new BsonDocument(DocumentFields.KEY, owners.key(key)),
                        change(operator, field, ofSeveral, members))));
        BsonArray any = new BsonArray(List.of(Template.place(0)));
        String text = Template.collection(owner.table()) + ".bulkWrite([{ updateOne: { filter: { _id: ? }, update: "
                + Template.print(change(operator, field, ofSeveral, any)) + " } }])";
        return new Write.Bulk(owner.table(), text, List.of(batch.ownerKeys().get(0)), models);
    }

    private static BsonDocument change(String operator, String field, String ofSeveral, BsonArray members) {
        return new BsonDocument(operator, new BsonDocument(field, new BsonDocument(ofSeveral, members)));
    }

    /** Whether documents of others may have keys of an entity as links. */
    public boolean areAbout(EntityMetadata entity) {
        for (EntityMetadata owner : metadata) {
            for (ToManyProperty relation : owner.toManys()) {
                boolean links = relation.isManyToMany() && relation.isOwner() && relation.owner() == owner.type();
                boolean own = DocumentFields.linksOf(relation) != null && entity.isA(owner);
                if (links && (own || entity.isA(metadata.get(relation.target())))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * When entities are deleted, no array and no collection of links keeps their keys: as a pivot table's rows go with the rows that they
     * are about.
     */
    public List<Write> forget(EntityMetadata entity, List<Object> keys) {
        List<Write> writes = new ArrayList<>(0);
        for (EntityMetadata owner : metadata) {
            for (ToManyProperty relation : owner.toManys()) {
                if (relation.isManyToMany() && relation.isOwner() && relation.owner() == owner.type()) {
                    forget(relation, entity, keys, writes);
                }
            }
        }
        return writes;
    }

    private void forget(ToManyProperty relation, EntityMetadata entity, List<Object> keys, List<Write> writes) {
        Pivot links = DocumentFields.linksOf(relation);
        RowForm form = new RowForm(entity, NO_COLUMNS);
        if (entity.isA(metadata.get(relation.target()))) {
            BsonArray members = WritePlanner.keys(form, keys);
            writes.add(
                    links == null
                            ? forget(metadata.get(relation.owner()), relation, members)
                            : forget(links, links.targetColumn(), members));
        }
        if (links != null && entity.isA(metadata.get(relation.owner()))) {
            writes.add(forget(links, links.ownerColumn(), WritePlanner.keys(form, keys)));
        }
    }

    private static Write forget(Pivot links, String column, BsonArray keys) {
        BsonArray any = new BsonArray(List.of(Template.place(0)));
        String text = Template.collection(links.table()) + ".deleteMany(" + Template.print(among(column, any)) + ")";
        return new Write.Many(links.table(), text, List.of(), among(column, keys), null, 1);
    }

    private static Write forget(EntityMetadata owner, ToManyProperty relation, BsonArray keys) {
        String field = DocumentFields.keysOf(relation);
        BsonArray any = new BsonArray(List.of(Template.place(0)));
        String text = Template.collection(owner.table()) + ".updateMany(" + Template.print(among(field, any)) + ", "
                + Template.print(change("$pull", field, "$in", any)) + ")";
        return new Write.Many(
                owner.table(), text, List.of(), among(field, keys), change("$pull", field, "$in", keys), 1);
    }

    private static BsonDocument among(String field, BsonArray keys) {
        return WritePlanner.among(field, keys);
    }
}
