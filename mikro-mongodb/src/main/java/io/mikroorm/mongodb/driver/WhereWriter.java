// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.KeyRows;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.mongodb.bson.Template;
import io.mikroorm.mongodb.query.FindPlan;
import io.mikroorm.mongodb.write.WherePlanner;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import java.util.List;
import org.bson.BsonDocument;

/** Writes all documents that fulfil a condition: by one command, after those by which a condition asks for keys. */
final class WhereWriter {

    private final MongoDriver driver;
    private final MongoSession session;

    WhereWriter(MongoDriver driver, MongoSession session) {
        this.driver = driver;
        this.session = session;
    }

    long update(UpdateWhere update) {
        EntityMetadata entity = update.where().shape().entity();
        MongoPlatform.check(entity, update.numbers(), update.values().toArray());
        return session.connection()
                .write(new WherePlanner(entity, filter(update.where()), text(update.where())).update(update));
    }

    /** Where other documents have keys of those that go, these are taken out of them, so that it has to be known which they are. */
    @SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
    long delete(FindQuery where) {
        EntityMetadata entity = where.shape().entity();
        if (!driver.links().areAbout(entity)) {
            return session.connection()
                    .write(new WherePlanner(entity, filter(where), text(where)).delete(where.values()));
        }
        KeyRows found = new KeyRows(entity.key().type());
        ColumnPath key = ColumnPath.of(entity, entity.key());
        session.find(where.with(where.shape().withColumns(List.of(key))), found);
        List<Object> keys = found.keys();
        if (!keys.isEmpty()) {
            session.delete(new DeleteBatch(entity, keys, null));
        }
        return keys.size();
    }

    private BsonDocument filter(FindQuery where) {
        return plan(where).bind(where, session.keys(ReadSettings.NONE)).filter();
    }

    private String text(FindQuery where) {
        return Template.print(plan(where).filter());
    }

    private FindPlan plan(FindQuery where) {
        return driver.plans().of(where.shape()).plan();
    }
}
