// SPDX-License-Identifier: MIT
/** Properties as JSON, by Jackson 3. */
module io.mikroorm.jackson3 {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm;
    requires transitive tools.jackson.databind;

    exports io.mikroorm.jackson3;

    provides io.mikroorm.json.JsonMapper with
            io.mikroorm.jackson3.Jackson3Mapper;
}
