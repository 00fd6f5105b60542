// SPDX-License-Identifier: MIT
/** The MongoDB driver. */
module io.mikroorm.mongodb {
    requires static transitive org.jspecify;
    requires transitive io.mikroorm;
    requires transitive org.mongodb.bson;
    requires transitive org.mongodb.driver.core;
    requires transitive org.mongodb.driver.sync.client;

    exports io.mikroorm.mongodb;
}
