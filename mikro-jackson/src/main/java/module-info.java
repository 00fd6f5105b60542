// SPDX-License-Identifier: MIT
/** Properties as JSON, by Jackson 2. */
module io.mikroorm.jackson {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;

    exports io.mikroorm.jackson;

    provides io.mikroorm.json.JsonMapper with
            io.mikroorm.jackson.JacksonMapper;
}
