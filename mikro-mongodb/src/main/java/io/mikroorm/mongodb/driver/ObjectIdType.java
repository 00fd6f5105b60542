// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.type.Type;
import org.bson.types.ObjectId;

/** MongoDB's own keys. A row holds them as 24 hexadecimal digits, which sort as they do; documents have them as they are. */
final class ObjectIdType implements Type<ObjectId, String> {

    @Override
    public Class<ObjectId> javaType() {
        return ObjectId.class;
    }

    @Override
    public Class<String> databaseType() {
        return String.class;
    }

    @Override
    public String toDatabase(ObjectId value) {
        return value.toHexString();
    }

    @Override
    public ObjectId toJava(String value) {
        return new ObjectId(value);
    }

    /** 24 hexadecimal digits, which is how everybody writes them. */
    @Override
    public boolean takesText() {
        return true;
    }
}
