// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import io.mikroorm.annotation.Serialized;
import io.mikroorm.type.ValueSerializer;

/** What can be said about how a property is shown. Not thread-safe. */
public final class SerializedOptions extends Options<SerializedOptions> {

    SerializedOptions(Sheet sheet) {
        super(Serialized.class, sheet);
        sheet.say(Serialized.class);
    }

    @Override
    SerializedOptions self() {
        return this;
    }

    /** It is not shown, unless the call says {@code includeHidden()}. */
    public SerializedOptions hidden() {
        return hidden(true);
    }

    /** Whether it is not shown, unless the call says {@code includeHidden()}. */
    public SerializedOptions hidden(boolean value) {
        return say("hidden", value);
    }

    /** What it is called where it is shown; empty for its own name. */
    public SerializedOptions name(String value) {
        return say("name", value);
    }

    /** The groups in which it is shown, for calls that ask for groups; nothing for always. */
    public SerializedOptions groups(String... values) {
        return sayAll("groups", values);
    }

    /** The {@code io.mikroorm.type.ValueSerializer} that says what is shown of the value; {@code void} for the value itself. */
    public SerializedOptions by(Class<?> value) {
        return say("by", value);
    }

    /** The same by a serializer itself, which is asked by all threads. */
    public SerializedOptions by(ValueSerializer<?> value) {
        return say("by", value);
    }
}
