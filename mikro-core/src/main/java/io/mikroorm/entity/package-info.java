// SPDX-License-Identifier: MIT
/** What an entity holds: references to one, collections of many. Knows the entity manager only as the context that loads. */
@NullMarked
package io.mikroorm.entity;

import org.jspecify.annotations.NullMarked;
