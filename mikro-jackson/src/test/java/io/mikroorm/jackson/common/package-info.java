// SPDX-License-Identifier: MIT
/** Tests that the mappers over Jackson 2 and Jackson 3 have in common; each has a class that extends them. */
package io.mikroorm.jackson.common;
