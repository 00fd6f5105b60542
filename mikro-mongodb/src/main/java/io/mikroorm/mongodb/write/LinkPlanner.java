// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Turns links of many-to-manys, which are keys in arrays of their owners, into commands. One for a model, thread-safe. */
public final class LinkPlanner {

    private static final int[] NO_COLUMNS = {};

    private final MetadataStorage metadata;

    /** For a model. */
    public LinkPlanner(MetadataStorage metadata) {
        this.metadata = metadata;
    }

    /** New members, behind those that are there; one that is there already stays where it is. */
    public Write link(PivotBatch batch) {
        return change(batch, "$addToSet", "$each");
    }

    /** Members are taken out. */
    public Write unlink(PivotBatch batch) {
        return change(batch, "$pull", "$in");
    }

    private Write change(PivotBatch batch, String operator, String ofSeveral) {
        ToManyProperty relation = batch.relation();
        EntityMetadata owner = metadata.get(relation.owner());
        RowForm owners = new RowForm(owner, NO_COLUMNS);
        RowForm targets = new RowForm(metadata.get(relation.target()), NO_COLUMNS);
        Map<Object, BsonArray> byOwner = new LinkedHashMap<>();
        for (int i = 0; i < batch.ownerKeys().size(); i++) {
            byOwner.computeIfAbsent(batch.ownerKeys().get(i), key -> new BsonArray())
                    .add(targets.key(batch.targetKeys().get(i)));
        }
        String field = DocumentFields.keysOf(relation);
        List<WriteModel<BsonDocument>> models = new ArrayList<>(byOwner.size());
        byOwner.forEach((key, members) -> models.add(new UpdateOneModel<>(
                new BsonDocument(DocumentFields.KEY, owners.key(key)), change(operator, field, ofSeveral, members))));
        BsonArray any = new BsonArray(List.of(Template.place(0)));
        String text = Template.collection(owner.table()) + ".bulkWrite([{ updateOne: { filter: { _id: ? }, update: "
                + Template.print(change(operator, field, ofSeveral, any)) + " } }])";
        return new Write.Bulk(owner.table(), text, List.of(batch.ownerKeys().get(0)), models);
    }

    private static BsonDocument change(String operator, String field, String ofSeveral, BsonArray members) {
        return new BsonDocument(operator, new BsonDocument(field, new BsonDocument(ofSeveral, members)));
    }

    /** When entities are deleted, no array keeps their keys: as a pivot table's rows go with the rows that they are about. */
    public List<Write> forget(EntityMetadata entity, List<Object> keys) {
        List<Write> writes = new ArrayList<>(0);
        for (EntityMetadata owner : metadata) {
            for (ToManyProperty relation : owner.toManys()) {
                boolean refers = relation.isManyToMany() && relation.isOwner() && relation.target() == entity.type();
                if (refers) {
                    writes.add(forget(owner, relation, WritePlanner.keys(new RowForm(entity, NO_COLUMNS), keys)));
                }
            }
        }
        return writes;
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
