// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Turns writes of all documents that fulfil a condition into commands. */
public final class WherePlanner {

    private static final int NONE = -1;
    private static final String END = " }";

    private final EntityMetadata entity;
    private final BsonDocument filter;
    private final String filterText;

    /** For the documents that a filter finds, which looks like this without values. */
    public WherePlanner(EntityMetadata entity, BsonDocument filter, String filterText) {
        this.entity = entity;
        this.filter = filter;
        this.filterText = filterText;
    }

    /** Changes them. */
    @SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
    public Write.Many update(UpdateWhere update) {
        ChangeForm form = new ChangeForm(new UpdateBatch(entity, update.numbers(), List.of()));
        BsonDocument change = form.change(update.values().toArray());
        String text = form.text();
        if (update.counted() != NONE) {
            String field = DocumentFields.of(entity, entity.columns().get(update.counted()));
            change.put("$inc", new BsonDocument(field, one(update.counted())));
            String counting = Template.print(new BsonDocument(field, new BsonInt32(1)));
            text = text.substring(0, text.length() - END.length()) + ", $inc: " + counting + END;
        }
        String all = start() + ".updateMany(" + filterText + ", " + text + ")";
        return new Write.Many(entity.table(), all, update.values(), filter, change, 1);
    }

    private BsonValue one(int column) {
        return switch (entity.columns().get(column).type().storage()) {
            case LONG -> new BsonInt64(1);
            default -> new BsonInt32(1);
        };
    }

    /** Deletes them. */
    public Write.Many delete(List<@Nullable Object> values) {
        String text = start() + ".deleteMany(" + filterText + ")";
        return new Write.Many(entity.table(), text, values, filter, null, 1);
    }

    private String start() {
        return Template.collection(entity.table());
    }
}
