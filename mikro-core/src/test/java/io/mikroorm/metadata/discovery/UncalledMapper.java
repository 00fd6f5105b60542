// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.json.JsonMapper;
import java.lang.reflect.Type;

/** There to be found: discovery asks whether there is a mapper, and has nothing to map. */
final class UncalledMapper implements JsonMapper {

    @Override
    public String write(Object value, Type type) {
        throw new AssertionError("discovery wrote " + value);
    }

    @Override
    public Object read(String json, Type type) {
        throw new AssertionError("discovery read " + json);
    }
}
