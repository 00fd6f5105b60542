// SPDX-License-Identifier: MIT
/** An ORM on MongoDB: the entry, its settings, and an entity manager that knows the database's own words. */
@Api(bridgeTo = {"com.mongodb", "org.bson"})
@NullMarked
package io.mikroorm.mongodb;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
